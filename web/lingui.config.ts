import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "es"],
  catalogs: [{ path: "src/locales/{locale}", include: ["src"], exclude: ["**/gql/**", "**/*.test.tsx"] }],
  format: formatter({ lineNumbers: false }),
});
