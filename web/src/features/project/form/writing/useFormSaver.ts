import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { RequestFormFragment } from "../../../../gql/graphql";
import { FormSaver, type Send } from "./FormSaver";

/** Keeps the form of a request while its page is open; nothing where there is no form to write. */
export function useFormSaver(
  project: string,
  form: RequestFormFragment | null | undefined,
  send: Send,
  onLeft: (form: RequestFormFragment) => void,
) {
  const queryClient = useQueryClient();
  const saver = useRef<FormSaver>(undefined);
  const latest = useRef(onLeft);
  latest.current = onLeft;
  if (form && !saver.current) saver.current = new FormSaver(project, form, send);

  useEffect(() => {
    if (form) saver.current?.hear(form);
  }, [form]);

  useEffect(() => {
    const saveNow = () => void saver.current?.saveNow();
    window.addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
      void leave(saver.current).then((kept) => {
        if (!kept) return;
        latest.current(kept);
        void queryClient.invalidateQueries({ refetchType: "none" });
      });
    };
  }, [queryClient]);

  return saver.current;
}

/** What is typed and how it stands, as it changes. */
export function useWriting(saver: FormSaver) {
  return useSyncExternalStore(saver.listen, saver.now);
}

/** What is kept of the form once it is left; nothing where it was not written. */
async function leave(saver?: FormSaver) {
  await saver?.leave();
  return saver?.now().form;
}
