import type {
  FormContentFragment,
  FormQuestion,
  Handing,
  RequestFormFragment,
  TogetherFragment,
} from "../gql/graphql";

const PROPOSAL: FormQuestion[] = ["PROJECT", "CONTACTS", "LEGAL"];
const QUESTIONS: FormQuestion[] = ["PROJECT", "CONTACTS", "ELEMENT_REASON", "DESTRUCTION", "LAWS", "LEGAL"];

const ASKED: Partial<Record<FormQuestion, string>> = {
  PROJECT: "What is the project?",
  CONTACTS: "Who are the contacts?",
  ELEMENT_REASON: "Why is each element needed?",
  DESTRUCTION: "How is linked data destroyed?",
  LAWS: "Which laws apply?",
  LEGAL: "Is this legal?",
};

type Said = Partial<Omit<FormContentFragment, "draft" | "answers">> & {
  draft?: Partial<FormContentFragment["draft"]>;
  answers?: Partial<Record<FormQuestion, string>>;
};

/** What a form of six questions says. */
export function contentSaying({ draft, answers = {}, ...said }: Said = {}): FormContentFragment {
  return {
    title: "Wages of graduates",
    representative: null,
    destroyBy: null,
    ...said,
    draft: {
      recipient: "OWS",
      purpose: "EVALUATION",
      topic: null,
      uses: [{ elementId: "element-dol-ui-wage-wages", use: "PAYLOAD", yearsFrom: 2015, yearsTo: null }],
      users: [],
      wantedOn: null,
      until: null,
      asOf: null,
      ...draft,
    },
    answers: QUESTIONS.map((question) => ({
      question,
      asked: ASKED[question] ?? question,
      text: answers[question] ?? null,
      neededFor: PROPOSAL.includes(question) ? "PROPOSAL" : "FORM",
      shortest: 20,
      longest: 2_000,
    })),
  };
}

type Answers = Partial<Record<FormQuestion, string>>;

/** Keeps one form as the server says that it does, by version. */
export class KeptForm {
  version = 1;
  asked: string[] = [];

  constructor(
    private content: FormContentFragment,
    private readonly handing: Handing = "PROPOSAL",
    private readonly written: Partial<TogetherFragment> = {},
  ) {}

  /** The form as it is kept now. */
  now(): RequestFormFragment {
    const keptAt = new Date(Date.UTC(2026, 10, 30, 15, 0, this.version)).toISOString();
    const missing = this.content.answers
      .filter(({ text, neededFor }) => !text && neededFor === "PROPOSAL")
      .map(({ question, asked }) => ({ place: question, message: `“${asked}” is not answered` }));
    return {
      version: `v${this.version}`,
      keptAt,
      handing: this.handing,
      content: this.content,
      missing,
      begunByViewer: true,
      coAuthors: [],
      ...this.written,
    };
  }

  /** Answers questions from another window. */
  elsewhere(answers: Answers) {
    this.put(answers, this.content.title);
  }

  save({
    version,
    content,
  }: {
    version: string;
    content: { title: string; answers: { question: FormQuestion; text: string }[] };
  }) {
    this.asked.push(version);
    if (version !== `v${this.version}`) {
      const message = "The form was changed elsewhere meanwhile.";
      return {
        form: this.now(),
        userErrors: [{ message, code: "STATE" as const, field: ["input", "version"] }],
      };
    }
    if (content.title === "") {
      const field = ["input", "content", "title"];
      return {
        form: this.now(),
        userErrors: [{ message: "Say something.", code: "INVALID" as const, field }],
      };
    }
    const said = Object.fromEntries(content.answers.map(({ question, text }) => [question, text]));
    const all = Object.fromEntries(
      this.content.answers.map(({ question }) => [question, said[question] ?? ""]),
    );
    this.put(all, content.title);
    return { form: this.now(), userErrors: [] };
  }

  /** What is answered to a question. */
  answerTo(asked: FormQuestion) {
    return this.content.answers.find(({ question }) => question === asked)?.text;
  }

  private put(answers: Answers, title: string) {
    this.version += 1;
    this.content = {
      ...this.content,
      title,
      answers: this.content.answers.map((answer) => {
        const text = answers[answer.question];
        return { ...answer, text: text === undefined ? answer.text : text || null };
      }),
    };
  }
}
