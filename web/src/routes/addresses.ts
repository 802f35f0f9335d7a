import addresses from "./addresses.json";

/** An address of the app; addresses.json lists them all, for the router, the server and the browser tests. */
export type Address = keyof typeof addresses;

export const ADDRESSES = Object.keys(addresses) as Address[];
