"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A `<details>` that opens and closes by itself; with JavaScript, Escape, a click elsewhere and a chosen link close it too. */
export function Menu({ children, ...rest }: ComponentProps<"details">) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    const onClick = ({ target }: MouseEvent) => {
      const menu = details.current;
      if (menu !== null && target instanceof Element && leaves(menu, target)) menu.open = false;
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      const menu = details.current;
      if (key !== "Escape" || !menu?.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    };
    document.addEventListener("click", onClick, listening);
    document.addEventListener("keydown", onKeyDown, listening);
    return () => listening.abort();
  }, []);
  return (
    <details ref={details} {...rest}>
      {children}
    </details>
  );
}

const leaves = (menu: HTMLElement, target: Element) => !menu.contains(target) || target.closest("a") !== null;
