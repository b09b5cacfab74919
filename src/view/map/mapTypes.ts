/** What the map is given and what it tells. It knows nothing of the engine, the store or React. */

/** An area where a region's machines stand; dots are laid inside it, on land. */
export interface MiningArea {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
  /** Relative share of the region's dots. */
  readonly weight: number;
}

export interface MapRegion {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly MiningArea[];
  /** Where its name stands; also one end of its arcs. */
  readonly labelLon: number;
  readonly labelLat: number;
  /** ISO 3166-1 numeric codes of the countries that belong to the region and answer to a click. */
  readonly countries: readonly string[];
}

export interface MapShipment {
  readonly id: number;
  /** Indices into the regions. */
  readonly from: number;
  readonly to: number;
  readonly ehs: number;
  /** 0 at departure, 1 at arrival. */
  readonly progress: number;
}

/** The moment to draw. Arrays are by region, in EH/s; `darkEhs` is all that is installed and does not hash. */
export interface MapFrame {
  readonly onEhs: ArrayLike<number>;
  readonly darkEhs: ArrayLike<number>;
  readonly shipments: readonly MapShipment[];
}

/** Another picture of the same moment in a part of the element; the frame itself is seen in the rest. */
export interface MapComparison {
  readonly frame: MapFrame;
  /** Upright lines that it is seen between, px of the element. One of both is infinite; with both it takes all of it. */
  readonly fromPx: number;
  readonly toPx: number;
  /** By region: what is said after its name. */
  readonly notes?: readonly string[];
}

export interface MapColours {
  readonly ground: string;
  readonly land: string;
  readonly coast: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly ember: string;
  readonly cobalt: string;
  readonly oxblood: string;
  readonly fontUi: string;
}

export interface MapOptions {
  readonly regions: readonly MapRegion[];
  readonly colours: MapColours;
  /** Hashrate of one dot, EH/s. */
  readonly dotEhs: number;
  /** Pixels of the element that panels cover; the map is centred in what is left. */
  readonly insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Size of names, px; for its own room where this is left out. */
  readonly labelPx?: number | undefined;
  /** No movement but what the frames ask for. */
  readonly reducedMotion: boolean;
  readonly onSelect: (regionId: string | null) => void;
  readonly onHover: (regionId: string | null, x: number, y: number) => void;
}

/** Dots and rings drawn for one region, and dots drawn in transit by route: what a test compares with the frame. */
export interface DotCounts {
  readonly renderer: "webgl" | "canvas";
  readonly dotEhs: number;
  readonly on: readonly number[];
  readonly dark: readonly number[];
  readonly inTransit: number;
  /** Dots of the comparison by region, wherever its line is; empty when there is none. */
  readonly compared: readonly number[];
  readonly comparedDark: readonly number[];
  /** Dots, rings and dots under way that stood in the last picture. */
  readonly drawn: number;
  /** Pictures drawn since the start. */
  readonly drawCount: number;
}

export interface MapScene {
  /** Another moment: its frame is asked for when it is drawn. */
  setFrame(frameOf: () => MapFrame): void;
  /** Leaves the next picture to the page's words, which change with the moment too, and draws in the one after. */
  giveWay(): void;
  /** Finds the places of as many dots as a region will ever have, so that a leap in time has not to look for them. */
  layAhead(region: number, mostEhs: number): void;
  /** Draws another moment and then the present one again, both unseen: the first leap finds all ready that a picture needs. */
  rehearse(frame: MapFrame): void;
  /** Null takes the comparison off. */
  setComparison(comparison: MapComparison | null): void;
  setSelected(regionId: string | null): void;
  /** A circle about a region's dots or, where it has none, about its name, px of the element. */
  circleOf(regionId: string): { readonly x: number; readonly y: number; readonly radius: number } | null;
  setInsets(insets: MapOptions["insets"]): void;
  /** Another theme: everything in its colours from the next picture on. */
  setColours(colours: MapColours): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  resetView(): void;
  place(): MapPlace;
  /** Moves to where another scene of the same size looks, at once. */
  follow(place: MapPlace): void;
  /** Told of every place that a person moves to, and of those on the way there; null ends it. */
  watch(onMove: ((place: MapPlace) => void) | null): void;
  /** Where a region's name belongs, px of the element; null for one that is not of this map. */
  whereIs(regionId: string): { readonly x: number; readonly y: number } | null;
  /** Told of every change of what is in view; null ends it. */
  onView(onChange: (() => void) | null): void;
  counts(): DotCounts;
  /** Draws the moment, land and all, into another canvas: from its origin on, at the size of the element. */
  paint(context: CanvasRenderingContext2D): void;
  destroy(): void;
}

/** What is in view, whatever panels cover: the plate's point in the middle, and how far the default view is enlarged. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type CreateMap = (element: HTMLElement, options: MapOptions) => Promise<MapScene>;
