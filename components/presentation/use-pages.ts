import { useEffect, useState } from "react";
import { pageAfter, type Turn, turnOf } from "#components/presentation/turn-pages.ts";

type Pages = {
  /** From 0; null until the page has come to life. */
  page: number | null;
  blank: boolean;
  turn: (turn: Turn) => void;
};

/** The page of the address (`#page-3`), so that a reload goes on where it was. */
function pageOfAddress(pages: number): number {
  const page = Number(/^#page-(\d{1,4})$/.exec(location.hash)?.[1] ?? 1) - 1;
  return page < pages && page >= 0 ? page : 0;
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) document.documentElement.requestFullscreen().catch(() => {});
  else document.exitFullscreen().catch(() => {});
}

/** Which page is shown, turned by keys, by a presenter's remote and by buttons. */
export function usePages(pages: number): Pages {
  const [page, setPage] = useState<number | null>(null);
  const [blank, setBlank] = useState(false);
  useEffect(() => {
    const show = () => setPage(pageOfAddress(pages));
    show();
    window.addEventListener("hashchange", show);
    return () => window.removeEventListener("hashchange", show);
  }, [pages]);

  const turn = (asked: Turn) => {
    if (blank || asked === "blank") return setBlank(!blank);
    if (asked === "full screen") return toggleFullScreen();
    const next = pageAfter(asked, page ?? 0, pages);
    history.replaceState(null, "", `#page-${next + 1}`);
    setPage(next);
    window.scrollTo(0, 0);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const asked = turnOf(event);
      const onControl = event.target instanceof Element && event.target.closest("a, button") !== null;
      if (blank) setBlank(false);
      else if (asked !== null && !(onControl && event.key === " ")) turn(asked);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  });
  return { page, blank, turn };
}
