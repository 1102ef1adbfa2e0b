/** Saves a file under a name: what is in it, or what stands at an address. */
export function saveFile(file: Blob | string, name: string): void {
  const link = document.createElement('a');
  link.href = typeof file === 'string' ? file : URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** The day, as names of files and what is taken away have it: `2022-03-07`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
