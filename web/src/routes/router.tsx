import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from "@tanstack/react-router";
import { agreementsViewOf } from "../features/agreement/list/agreementsView";
import { boardsViewOf } from "../features/board/boardsView";
import { dueViewOf } from "../features/deadline/dueView";
import { Account } from "../features/identity/Account";
import { signInTroubleOf } from "../features/identity/signInTrouble";
import { findingsViewOf } from "../features/linkage/findings/findingsView";
import { runsViewOf } from "../features/linkage/runs/runsView";
import { logViewOf } from "../features/log/logView";
import { projectsViewOf } from "../features/project/list/projectsView";
import { queueViewOf } from "../features/queue/queueView";
import { searchAsked } from "../features/search/asked";
import { BrokenPage } from "../features/site/BrokenPage";
import { NotFoundPage } from "../features/site/NotFoundPage";
import { Shell } from "../features/site/Shell";
import { askedOf } from "../features/whatif/scenario";
import { withLaterWords } from "../locales/activate";
import { planAskedOf } from "../ui/basket/planAddress";
import { momentOf } from "../ui/moment/moment";
import { parseSearch, stringifySearch } from "./address";
import type { Address } from "./addresses";
import { pageOf } from "./page";
import { KeptPlanRoute } from "./plan/KeptPlanRoute";
import { projectViewOf } from "./project/projectView";

const root = createRootRoute({
  component: () => (
    <Shell account={<Account />}>
      <KeptPlanRoute />
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

/** A page at an address of the list. */
function at<A extends Address>(path: A) {
  return { getParentRoute: () => root, path };
}

const search = createRoute({
  ...at("/"),
  validateSearch: searchAsked,
  component: lazyRouteComponent(() => import("./SearchRoute"), "SearchRoute"),
});

const element = createRoute({
  ...at("/elements/$id"),
  validateSearch: momentOf,
  component: lazyRouteComponent(() => import("./ElementRoute"), "ElementRoute"),
});

const dataset = createRoute({
  ...at("/datasets/$id"),
  validateSearch: pageOf,
  component: lazyRouteComponent(() => import("./DatasetRoute"), "DatasetRoute"),
});

const agency = createRoute({
  ...at("/agencies/$code"),
  component: lazyRouteComponent(() => import("./AgencyRoute"), "AgencyRoute"),
});

const agreements = createRoute({
  ...at("/agreements"),
  validateSearch: agreementsViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./lists/AgreementsRoute")), "AgreementsRoute"),
});

const draft = createRoute({
  ...at("/agreements/new"),
  component: lazyRouteComponent(() => withLaterWords(import("./DraftRoute")), "DraftRoute"),
});

const agreement = createRoute({
  ...at("/agreements/$number"),
  validateSearch: momentOf,
  component: lazyRouteComponent(() => import("./AgreementRoute"), "AgreementRoute"),
});

const whatIf = createRoute({
  ...at("/agreements/$number/what-if"),
  validateSearch: askedOf,
  component: lazyRouteComponent(() => withLaterWords(import("./WhatIfRoute")), "WhatIfRoute"),
});

const plan = createRoute({
  ...at("/plan"),
  validateSearch: planAskedOf,
  component: lazyRouteComponent(() => withLaterWords(import("./plan/PlanRoute")), "PlanRoute"),
});

const projects = createRoute({
  ...at("/projects"),
  validateSearch: projectsViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./lists/ProjectsRoute")), "ProjectsRoute"),
});

const project = createRoute({
  ...at("/projects/$number"),
  validateSearch: projectViewOf,
  component: lazyRouteComponent(() => import("./project/ProjectRoute"), "ProjectRoute"),
});

const form = createRoute({
  ...at("/projects/$number/form"),
  component: lazyRouteComponent(() => withLaterWords(import("./project/FormRoute")), "FormRoute"),
});

const log = createRoute({
  ...at("/log"),
  validateSearch: logViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./lists/LogRoute")), "LogRoute"),
});

const analytics = createRoute({
  ...at("/analytics"),
  component: lazyRouteComponent(() => withLaterWords(import("./lists/AnalyticsRoute")), "AnalyticsRoute"),
});

const due = createRoute({
  ...at("/due"),
  validateSearch: dueViewOf,
  component: lazyRouteComponent(() => import("./DueRoute"), "DueRoute"),
});

const run = createRoute({
  ...at("/runs/$runId"),
  component: lazyRouteComponent(() => withLaterWords(import("./linkage/RunRoute")), "RunRoute"),
});

const runs = createRoute({
  ...at("/runs"),
  validateSearch: runsViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./linkage/RunsRoute")), "RunsRoute"),
});

const findings = createRoute({
  ...at("/findings"),
  validateSearch: findingsViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./linkage/FindingsRoute")), "FindingsRoute"),
});

const law = createRoute({
  ...at("/law"),
  validateSearch: pageOf,
  component: lazyRouteComponent(() => withLaterWords(import("./law/LawRoute")), "LawRoute"),
});

const legalBasis = createRoute({
  ...at("/law/$code"),
  validateSearch: pageOf,
  component: lazyRouteComponent(() => withLaterWords(import("./law/LegalBasisRoute")), "LegalBasisRoute"),
});

const boards = createRoute({
  ...at("/boards"),
  validateSearch: boardsViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./BoardsRoute")), "BoardsRoute"),
});

const meeting = createRoute({
  ...at("/meetings/$number"),
  component: lazyRouteComponent(() => withLaterWords(import("./MeetingRoute")), "MeetingRoute"),
});

const applications = createRoute({
  ...at("/onboarding"),
  validateSearch: pageOf,
  component: lazyRouteComponent(
    () => withLaterWords(import("./lists/ApplicationsRoute")),
    "ApplicationsRoute",
  ),
});

const application = createRoute({
  ...at("/onboarding/$number"),
  component: lazyRouteComponent(() => withLaterWords(import("./ApplicationRoute")), "ApplicationRoute"),
});

const queue = createRoute({
  ...at("/queue"),
  validateSearch: queueViewOf,
  component: lazyRouteComponent(() => withLaterWords(import("./lists/QueueRoute")), "QueueRoute"),
});

const me = createRoute({
  ...at("/me"),
  validateSearch: signInTroubleOf,
  component: lazyRouteComponent(() => import("./MeRoute"), "MeRoute"),
});

const audit = createRoute({
  ...at("/audit"),
  validateSearch: pageOf,
  component: lazyRouteComponent(() => withLaterWords(import("./AuditRoute")), "AuditRoute"),
});

const auditOfSubject = createRoute({
  ...at("/audit/$subject"),
  validateSearch: pageOf,
  component: lazyRouteComponent(() => withLaterWords(import("./SubjectAuditRoute")), "SubjectAuditRoute"),
});

const routeTree = root.addChildren([
  search,
  element,
  dataset,
  agency,
  agreements,
  draft,
  agreement,
  whatIf,
  plan,
  projects,
  project,
  form,
  log,
  analytics,
  due,
  run,
  runs,
  findings,
  law,
  legalBasis,
  boards,
  meeting,
  applications,
  application,
  queue,
  me,
  audit,
  auditOfSubject,
]);

export function createAppRouter(history?: RouterHistory) {
  return createRouter({ routeTree, history, parseSearch, stringifySearch, scrollRestoration: true });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
  interface HistoryState {
    /** The cursors of the pages before this one, nearest last. */
    trail?: string[];
  }
}
