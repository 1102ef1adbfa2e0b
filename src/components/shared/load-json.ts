/**
 * Loads a JSON file of the site.
 * @throws where it is not there, with its address and the server's answer
 */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
