/** Goes to a control by the tab key alone, and presses it. */
export async function pressOn(page, control) {
  await control.waitFor();
  for (let tabs = 0; tabs < 200; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await control.evaluate((each) => each === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error("200 tabs did not reach it");
}
