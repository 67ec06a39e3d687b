import { NotFoundPage } from "@/components/shell/not-found-page";

export default function NotFound() {
  return (
    <main className="min-h-full bg-surface">
      <NotFoundPage />
    </main>
  );
}
