import { readFileSync } from "node:fs";

const list = JSON.parse(readFileSync(new URL("../src/routes/addresses.json", import.meta.url), "utf8"));

/** The addresses of the app, each with how a path at it looks. */
const addresses = Object.keys(list).map((address) => ({
  address,
  form: new RegExp(`^${address.replace(/\$\w+/g, "[^/]+")}$`),
}));

/** The addresses of the app that none of these paths is at. */
export function unvisited(paths) {
  const visited = paths.map((path) => path.split("?")[0]);
  return addresses
    .filter(({ form }) => !visited.some((path) => form.test(path)))
    .map(({ address }) => address);
}

/** Whether what an address shows is one thing, which may be missing. */
export function namesAThing(address) {
  return address.includes("$");
}
