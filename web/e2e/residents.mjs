import { base } from "./server.mjs";

const ENDED = "2023-07";

/** What a resident asks of the register: whether a use of data is allowed today, in either language. */
export async function residentsJourney(page, checks) {
  await checks.that(
    "the register says that a use is not covered, since when, and what is missing",
    async () => {
      await page.goto(`${base}/public/en/projects/${ENDED}`);
      const today = page.getByRole("region", { name: "Is this use of data allowed today?" });
      await today.getByText("No. It is not covered.").waitFor();
      await today.getByText(/This has been so since/).waitFor();
      await today.getByRole("heading", { name: "What is missing" }).waitFor();
      await today.getByText("(R03)").waitFor();
    },
  );

  await checks.that("and says it in Spanish", async () => {
    await page.getByRole("link", { name: "Español" }).click();
    const today = page.getByRole("region", { name: "¿Está permitido hoy este uso de los datos?" });
    await today.getByText("No. No está cubierto.").waitFor();
    await today.getByText(/Es así desde el/).waitFor();
    await today.getByRole("heading", { name: "Qué falta" }).waitFor();
  });
}
