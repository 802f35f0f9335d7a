/** The header by which a request of a signed-in browser proves that it comes from our own pages. */
export function proof(): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  return token ? { "X-XSRF-TOKEN": decodeURIComponent(token) } : {};
}

/** Ends the session at the server; false when that did not work. */
export async function endSession() {
  try {
    const response = await fetch("/sign-out", { method: "POST", headers: proof() });
    return response.ok;
  } catch {
    return false;
  }
}
