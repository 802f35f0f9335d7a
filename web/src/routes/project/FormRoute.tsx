import { useParams } from "@tanstack/react-router";
import { FormPage } from "../../features/project/form/FormPage";

export function FormRoute() {
  const { number } = useParams({ from: "/projects/$number/form" });
  return <FormPage number={number} />;
}
