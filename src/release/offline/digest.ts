/** Characters of a digest in base64url: 72 bits tell the files of a site apart. */
const LENGTH = 12;

/** The SHA-256 of some bytes, shortened. */
export async function digest(bytes: BufferSource): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCodePoint(...sum))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, LENGTH);
}
