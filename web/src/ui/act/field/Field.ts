import { useEffect } from "react";

/** One part of what is typed into the form of an act. */
export type Field<V> = {
  /** Where the part is in the input, such as schedule.provider. */
  name: string;
  value: V | undefined;
  /** Changes it; by itself where there is nothing to choose, which is not kept as something typed. */
  update: (change: (earlier: V | undefined) => V | undefined, how?: "by itself") => void;
  /** What is wrong with the form's parts, by their names. */
  faults: Record<string, string>;
  /** Tells the form that the part is shown, and what is wrong with it before anything is sent. */
  enlist: (name: string, wrong: string | undefined) => () => void;
};

/** The part of a part, by its name in the input. */
export function part<V extends object, K extends keyof V & string>(
  field: Field<V>,
  key: K,
): Field<NonNullable<V[K]>> {
  type Inner = NonNullable<V[K]>;
  return {
    ...field,
    name: field.name === "" ? key : `${field.name}.${key}`,
    value: (field.value?.[key] ?? undefined) as Inner | undefined,
    update: (change, how) =>
      field.update((earlier) => {
        const inner = change((earlier?.[key] ?? undefined) as Inner | undefined);
        return { ...earlier, [key]: inner } as V;
      }, how),
  };
}

/** Has the form refuse the part for this reason; the part is right where there is none. */
export function useCheck({ name, enlist }: Pick<Field<never>, "name" | "enlist">, wrong: string | undefined) {
  useEffect(() => enlist(name, wrong), [enlist, name, wrong]);
}
