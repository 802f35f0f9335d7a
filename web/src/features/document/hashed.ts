/** The SHA-256 of a file in hexadecimal digits, worked out here: the file goes nowhere. */
export async function hashed(file: Blob) {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
