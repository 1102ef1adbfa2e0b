/** The code that embeds a chart, `{frame}` and `{title}` filled with the address of its page and with its headline. */
export function fillEmbed(code: string, frame: string, title: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return code.replace('{frame}', () => attribute(frame)).replace('{title}', () => attribute(title));
}
