import { i18n } from "@lingui/core";
import { messages } from "./en.po";

export function activateEnglish() {
  i18n.loadAndActivate({ locale: "en", messages });
}
