/** Pixels of the picture for one of the drawing: sharp in print. */
const SCALE = 2;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-picture]')) {
  button.closest<HTMLElement>('[data-png]')?.removeAttribute('hidden');
  button.addEventListener('click', () => {
    void takePng(button);
  });
}

async function takePng(button: HTMLButtonElement) {
  const { picture = '', file = '', failed = '' } = button.dataset;
  const message = button.closest('[data-take]')?.querySelector('[data-take-message]');
  try {
    const image = new Image();
    image.src = picture;
    await image.decode();
    const blob = await toPng(image);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    if (message) message.textContent = '';
  } catch {
    if (message) message.textContent = failed;
  }
}

async function toPng(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas has no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
