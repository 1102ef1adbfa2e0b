/** Puts a text on the clipboard. It may be a promise: browsers allow copying only just after a click. */
export async function copyText(text: string | Promise<string>): Promise<void> {
  const blob = Promise.resolve(text).then((made) => new Blob([made], { type: 'text/plain' }));
  // Where the clipboard is refused first, whoever made the text handles its failure.
  blob.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
