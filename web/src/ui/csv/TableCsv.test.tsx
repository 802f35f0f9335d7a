import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderInApp } from "../../testing/renderInApp";
import { linesOf, savedFiles } from "../../testing/savedFiles";
import { ScrollRegion } from "../ScrollRegion";

it("every table is saved as it is shown, each cell in its column", async () => {
  const files = savedFiles();
  await renderInApp(
    <ScrollRegion label="Table of votes">
      <table>
        <thead>
          <tr>
            <th colSpan={2}>Agency</th>
            <th>Vote</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th>SDE</th>
            <td>Education, Department of</td>
            <td>
              Yes
              <span> (by Demo)</span>
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Save as csv: Table of votes" }));
  expect(files.map(({ name }) => name)).toEqual(["Table of votes.csv"]);
  expect(await linesOf(files[0]?.content ?? new Blob())).toEqual([
    "Agency,,Vote",
    'SDE,"Education, Department of",Yes (by Demo)',
  ]);
});
