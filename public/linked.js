// The page shows the opening moment before its scripts come. Where the address names another one only the land is shown: nobody sees a moment that was not sent.
(({ rest, pulled }) => {
  const said = location.hash.slice(1);
  const elsewhere = /[?&]s=/.test(location.search) || location.pathname.includes("%23");
  if (elsewhere || !["", rest, pulled].includes(said)) document.documentElement.classList.add("linked");
})(document.currentScript.dataset);
