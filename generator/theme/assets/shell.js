/* What a page cannot do by itself: open and close the search, and keep it usable from the keyboard.
   Without this script nothing is lost but the search. Nothing is stored on the reader's device. */
(() => {
  "use strict";

  const toggle = document.getElementById("__search"); // the theme's own state: checked while the search is open
  const opener = document.querySelector(".masthead__search button");
  const dialog = document.getElementById("frame.search");
  if (!toggle || !opener || !dialog) return;

  const words = dialog.querySelector(".md-search__input");
  const results = dialog.querySelector(".md-search-result__list");
  const behind = document.querySelectorAll(".skip, .strip, .masthead, .md-container");

  // The theme's script and the index that it reads are many times heavier than the page and do nothing but search,
  // so they are fetched when a reader comes near to it.
  let fetched;
  const fetchSearch = () => {
    fetched ??= new Promise((done) => {
      const waiting = document.getElementById("frame.search-script").content.querySelector("script");
      const script = document.createElement("script");
      // As it starts, the theme closes the search if the address names a place on the page: let that pass.
      script.onload = script.onerror = () => setTimeout(done, location.hash ? 250 : 0);
      script.src = waiting.getAttribute("src");
      document.body.append(script);
    });
    return fetched;
  };

  const setOpen = (open) => {
    if (toggle.checked !== open) toggle.click();
  };

  for (const near of ["pointerenter", "pointerdown", "focus"]) opener.addEventListener(near, fetchSearch);
  opener.addEventListener("click", () => fetchSearch().then(() => setOpen(true)));
  dialog.querySelector(".md-search__close").addEventListener("click", () => setOpen(false));

  toggle.addEventListener("change", () => {
    const open = toggle.checked;
    opener.setAttribute("aria-expanded", String(open));
    for (const part of behind) part.inert = open;
    (open ? words : opener).focus({ preventScroll: true });
  });

  // The theme listens on the window for single letters (which people who speak to their computer set off by chance,
  // WCAG 2.1.4), closes the search on Tab, and takes the focus away from whatever is not the search field.
  const leaveToTheBrowser = (event) => {
    if (!toggle.checked) return event.key.length === 1;
    if (event.target === words) return event.key === "Tab";
    return !["Escape", "ArrowUp", "ArrowDown"].includes(event.key);
  };
  window.addEventListener("keydown", (event) => { if (leaveToTheBrowser(event)) event.stopPropagation(); }, true);

  // The theme writes each result as a heading within an article that only arrow keys can reach.
  new MutationObserver(() => {
    for (const stop of results.querySelectorAll('[tabindex="-1"]')) stop.tabIndex = 0;
    for (const part of results.querySelectorAll("article, h1, h2")) part.setAttribute("role", "presentation");
  }).observe(results, { childList: true, subtree: true });

  document.documentElement.classList.remove("no-js");
})();
