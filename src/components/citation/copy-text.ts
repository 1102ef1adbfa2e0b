/** Puts a text on the clipboard, also one that is still being made while the reader's click is fresh. */
export async function copyText(text: string | Promise<string>): Promise<void> {
  const blob = Promise.resolve(text).then((made) => new Blob([made], { type: 'text/plain' }));
  // Where the clipboard is refused first, the text's own failure is awaited by whoever made it.
  blob.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
