import { useParams, useSearch } from "@tanstack/react-router";
import { DatasetPage } from "../features/catalog/dataset/DatasetPage";

export function DatasetRoute() {
  const { id } = useParams({ from: "/datasets/$id" });
  const { after } = useSearch({ from: "/datasets/$id" });
  return <DatasetPage id={id} after={after} />;
}
