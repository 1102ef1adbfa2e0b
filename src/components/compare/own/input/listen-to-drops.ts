/** Takes a file or a text that is dropped on an element, which shows by `data-over` that it does. */
export function listenToDrops(place: HTMLElement, open: (file: File) => void, take: (text: string) => void) {
  const over = (isOver: boolean) => place.toggleAttribute('data-over', isOver);
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  place.addEventListener('dragleave', (event) => {
    if (!place.contains(event.relatedTarget as Node | null)) over(false);
  });
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) take(event.dataTransfer?.getData('text/plain') ?? '');
    else open(file);
  });
}
