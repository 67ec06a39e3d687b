import { LoadingPage } from "@/components/shell/loading-page";

export default function RubricsLoading() {
  return <LoadingPage rows={8} />;
}
