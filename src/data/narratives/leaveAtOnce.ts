/** A laboratory: China's ban with no time on the way and no wait to leave. What to look at. */
const LAB = "Changed rule of this laboratory";
const RUNS = "Means of 40 runs of this scenario and of the one without the change";

export const LEAVE_AT_ONCE_NARRATIVE = [
  {
    id: "start",
    utc: "2021-05-01T20:27Z",
    kind: "note",
    text: "China's ban of 2021 with two things changed. A machine that leaves stands in its new place the moment it goes, and whoever finds a place goes in the same week. Places abroad are as many as in the run without the change.",
    source: LAB,
  },
  {
    id: "order",
    utc: "2021-05-21T00:00Z",
    kind: "event",
    flag: "Ban announced",
    text: "The State Council announces a crackdown. Inner Mongolia, Qinghai and Gansu go first.",
    source: "Press, 21 May 2021",
  },
  {
    id: "full",
    utc: "2021-06-01T00:00Z",
    kind: "note",
    flag: "Full",
    text: "Within two weeks every free place abroad is taken. From here on a machine leaves only when somebody has built a place for it.",
    source: "This run; free places and their growth are assumptions",
  },
  {
    id: "main",
    utc: "2021-06-20T00:00Z",
    kind: "event",
    flag: "Sichuan off",
    text: "Xinjiang and Sichuan are closed too. Their machines could be anywhere tomorrow, and there is nowhere to be.",
    source: "Press, June 2021; that they could is the changed rule",
  },
  {
    id: "low",
    utc: "2021-07-03T06:00Z",
    kind: "note",
    text: "The fall is nearly as deep as with lorries and ships: a low of about 117 EH/s instead of 108, and the difficulty comes down by 25 % instead of 26 % at the deepest retarget. On the record it was 27.9 %.",
    source: `${RUNS}; block header`,
  },
  {
    id: "try",
    utc: "2021-07-20T00:00Z",
    kind: "note",
    text: "Now give them places: set the free places outside China to 50 % among the assumptions. The low is then near 158 EH/s, and most of what was closed is gone by July.",
    source: RUNS,
  },
  {
    id: "both",
    utc: "2021-08-15T00:00Z",
    kind: "note",
    text: "But places alone do as little: with them, and the usual waits and ways, the low is about 110 EH/s. In this model a quick move takes both, and neither is to blame by itself.",
    source: `${RUNS}; how long owners waited is fitted to the record, not measured`,
  },
] as const;
