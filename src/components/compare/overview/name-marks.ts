/** Shows what a mark of the overview is called to whoever points at it. */
export function nameMarks(overview: Element) {
  for (const mark of overview.querySelectorAll('a')) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = mark.ariaLabel;
    mark.prepend(title);
  }
}
