/** The text of a file that lies in the extension's own package. Rejects where it is not there. */
export async function readPackaged(file: string): Promise<string> {
  const answer = await fetch(`/${file}`);
  return answer.text();
}
