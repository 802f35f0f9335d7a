import { Link } from "@tanstack/react-router";
import type { ProjectImpactFragment } from "../../gql/graphql";
import { IllustrativeTag } from "../../ui/Tag";
import { DestructionDuties } from "./DestructionDuties";
import { RunsAffected } from "./RunsAffected";
import { UseChanges } from "./UseChanges";

type Props = { impact: ProjectImpactFragment; on: string; knownAt?: string };

/** What would change for one project. */
export function ProjectImpact({ impact, on, knownAt }: Props) {
  const { project, losing, gaining, destruction } = impact;
  const moment = { asOf: on, knownAt };
  return (
    <section aria-label={project.number} className="co-impact">
      <h3>
        <Link className="usa-link" to="/projects/$number" params={{ number: project.number }} search={moment}>
          {project.number}: {project.title}
        </Link>{" "}
        {project.illustrative && <IllustrativeTag />}
      </h3>
      <UseChanges direction="losing" changes={losing} />
      <UseChanges direction="gaining" changes={gaining} />
      <DestructionDuties duties={destruction} moment={moment} />
      <RunsAffected impact={impact} />
    </section>
  );
}
