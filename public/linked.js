// The page shows the opening moment before its scripts come. Where the address or what was kept leads to another one only the land is
// shown: nobody sees a moment that was not sent. And its words are English.
(({ rest, pulled }) => {
  const said = location.hash.slice(1);
  let isKept = false;
  try {
    isKept = localStorage.length > 0;
  } catch {
    // the browser refuses, so nothing is kept
  }
  const elsewhere = /[?&]s=/.test(location.search) || location.pathname.includes("%23") || isKept;
  if (elsewhere || !["", rest, pulled].includes(said)) document.documentElement.classList.add("linked");
  const spoken = navigator.languages.find((language) => /^(en|ru|kk)\b/.test(language));
  const language = new URLSearchParams(location.search).get("lang") ?? spoken ?? "en";
  if (!/^en\b/.test(language)) document.documentElement.classList.add("other-words");
})(document.currentScript.dataset);
