// @vitest-environment jsdom
/** The language that an address asks for. */
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { followLanguage, speakAtStart } from "../../src/app/speaking.ts";
import { unknownLooks } from "../../src/app/themeQuery.ts";
import { language, speak } from "../../src/i18n/languages.ts";
import { AtlasContext } from "../../src/store/useAtlas.ts";
import { LinkProblems } from "../../src/view/panels/LinkProblems.tsx";
import { Story } from "../../src/view/panels/Story.tsx";
import { createTestAtlas } from "../store/testAtlas.ts";

// jsdom has no faces to wait for.
Object.defineProperty(document, "fonts", { value: { load: () => Promise.resolve([]) } });

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, "", "/");
  await speak("en");
});

async function speakFor(query: string, own: readonly string[] = ["en-US"]) {
  history.replaceState(null, "", `/${query}`);
  vi.spyOn(navigator, "languages", "get").mockReturnValue(own);
  const problems = await speakAtStart(null);
  return { problems, spoken: language() };
}

test.each([
  ["", "en"],
  ["?lang=", "en"],
  ["?lang=ru", "ru"],
  ["?lang=ru-RU", "ru"],
  ["?lang=KK", "kk"],
  ["?lang=en-XA", "en-XA"],
])("%s is %s, and nothing is said of it", async (query, spoken) => {
  expect(await speakFor(query)).toEqual({ problems: [], spoken });
});

test.each([
  ["en-GB", "en", "there is no language “xx” here; those there are: English (en), Русский (ru), Қазақша (kk)."],
  ["ru", "ru", "языка «xx» здесь нет; есть такие: English (en), Русский (ru), Қазақша (kk)."],
  ["kk", "kk", "мұнда «xx» тілі жоқ; бар тілдер: English (en), Русский (ru), Қазақша (kk)."],
])("another one is told in the language used: %s", async (own, spoken, words) => {
  const said = await speakFor("?lang=xx", [own]);
  expect(said).toEqual({ problems: [{ code: "unknown-language", text: "xx" }], spoken });
  const { store } = createTestAtlas();
  store.setState({ problems: [...said.problems, { code: "too-long" }] });
  const { container } = render(
    <AtlasContext value={store}>
      <LinkProblems />
    </AtlasContext>,
  );
  expect(container.textContent).toContain(words);
  expect(container.textContent).toMatch(/kk\)\. (It is longer|Она длиннее|Ол біздің)/);
});

test("a theme and a view that there are not are told in the same place, and those that there are not", async () => {
  for (const query of ["", "?theme=night&view=present", "?theme=device&view=only", "?theme=&view="])
    expect(unknownLooks(query)).toEqual([]);
  const problems = unknownLooks("?theme=foo&view=<bar>");
  expect(problems).toEqual([
    { code: "unknown-theme", text: "foo" },
    { code: "unknown-page-view", text: "?bar?" },
  ]);
  const { store } = createTestAtlas();
  store.setState({ problems });
  const { container } = render(
    <AtlasContext value={store}>
      <LinkProblems />
    </AtlasContext>,
  );
  expect(container.textContent).toContain(
    "there is no theme “foo” here; those there are: paper, night, projector, device. There is no view “?bar?” here;",
  );
});

test("another language chosen on the page reaches the scenario's own words at once, both ways", async () => {
  const { store, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-05T11:00Z");
  settle();
  followLanguage(store);
  render(
    <AtlasContext value={store}>
      <Story dotEhs={0.25} languageChoice={null} />
    </AtlasContext>,
  );
  const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
  const english = heading();
  await act(() => speak("ru"));
  await vi.waitFor(() => expect(heading()).toMatch(/Казахстан/));
  await act(() => speak("en"));
  await vi.waitFor(() => expect(heading()).toBe(english));
});
