const ENDED = "2023-07";

/** What a resident asks of the register: whether a use of data is allowed today, in either language. */
export async function residentsJourney(hands, checks) {
  const { page } = hands;

  await checks.that("the register leads to a project", async () => {
    await hands.go("/public/en");
    await hands.press(page.getByRole("main").locator("a[href*='/public/en/projects/']"));
    await page.waitForURL(/\/public\/en\/projects\//);
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  await checks.that(
    "the register says that a use is not covered, since when, and what is missing",
    async () => {
      await hands.go(`/public/en/projects/${ENDED}`);
      const today = page.getByRole("region", { name: "Is this use of data allowed today?" });
      await today.getByText("No. It is not covered.").waitFor();
      await today.getByText(/This has been so since/).waitFor();
      await today.getByRole("heading", { name: "What is missing" }).waitFor();
      await today.getByText("(R03)").waitFor();
    },
  );

  await checks.that("and says it in Spanish", async () => {
    await hands.press(page.getByRole("link", { name: "Español" }));
    const today = page.getByRole("region", { name: "¿Está permitido hoy este uso de los datos?" });
    await today.getByText("No. No está cubierto.").waitFor();
    await today.getByText(/Es así desde el/).waitFor();
    await today.getByRole("heading", { name: "Qué falta" }).waitFor();
  });
}
