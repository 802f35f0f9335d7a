import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { askedDocuments } from "./askedDocuments.ts";
import { budget } from "./budget.ts";
import { laterWords } from "./laterWords.ts";

const server = process.env.CHARTER_OAK_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [
    askedDocuments(),
    react({ babel: { plugins: ["@lingui/babel-plugin-lingui-macro"] } }),
    lingui({ failOnMissing: true, failOnCompileError: true }),
    laterWords(),
    budget("index.html"),
  ],
  resolve: { alias: { "uswds-dist": new URL("node_modules/@uswds/uswds/dist", import.meta.url).pathname } },
  css: {
    preprocessorOptions: { scss: { loadPaths: ["node_modules/@uswds/uswds/packages"], quietDeps: true } },
  },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    sourcemap: false,
    rollupOptions: { input: ["index.html", "graphiql.html"] },
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/graphql", "/public", "/api", "/sign-in", "/sign-out", "/oauth2", "/login", "/provider"].map(
        (path) => [path, server],
      ),
    ),
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    // Every file leaves nothing behind, so that what they share is loaded once.
    isolate: false,
    testTimeout: 30_000,
  },
});
