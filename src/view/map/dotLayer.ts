/** Draws the dots of all regions and those under way: particles that are moved and retextured, never made anew. */

import { Particle, ParticleContainer } from "pixi.js";
import type { DotField } from "./dotField.ts";
import { createDotTextures } from "./dotTexture.ts";
import type { MapColours } from "./mapTypes.ts";
import type { View } from "./viewport.ts";

/** Dots of a field from one upright line on the screen to another, px. */
export interface FieldStrip {
  readonly field: DotField;
  readonly fromPx: number;
  readonly toPx: number;
}

export interface DotLayer {
  readonly container: ParticleContainer;
  /** Pictures of the dot for its size; a no-op while the size stays. */
  setRadius(radius: number, resolution: number): void;
  /** Every dot stands in the strip in which its centre lies. `transit` holds x, y pairs in px. */
  draw(strips: readonly FieldStrip[], view: View, radius: number, transit: readonly number[]): void;
  /** How many stood in the last picture. */
  shown(): number;
  /** The same pictures in other colours. */
  recolour(): void;
  /** After a lost context. */
  refresh(): void;
  destroy(): void;
}

export function createDotLayer(radius: number, resolution: number, colours: MapColours): DotLayer {
  const textures = createDotTextures(radius, resolution, colours);
  let states = textures.states();
  let made = resolution;
  const container = new ParticleContainer({
    texture: states[0]!,
    dynamicProperties: { position: true, vertex: true, uvs: true, color: true, rotation: false },
  });
  const particles: Particle[] = [];
  let used = 0;

  function next(): Particle {
    let particle = particles[used];
    if (!particle) {
      particle = new Particle({ texture: states[0]!, anchorX: 0.5, anchorY: 0.5 });
      particles.push(particle);
      container.particleChildren.push(particle);
      container.update();
    }
    used++;
    return particle;
  }

  function redraw(newRadius: number): void {
    textures.redraw(newRadius, made);
    states = textures.states();
    container.texture = states[0]!;
    for (const particle of particles) particle.texture = states[0]!;
    container.update();
  }

  function hideRest(): void {
    for (let i = used; i < particles.length; i++) particles[i]!.alpha = 0;
  }

  return {
    container,
    setRadius(newRadius, newResolution) {
      if (Math.abs(newRadius - textures.radius()) < 0.05 && newResolution === made) return;
      made = newResolution;
      redraw(newRadius);
    },
    recolour: () => redraw(textures.radius()),
    draw(strips, view, newRadius, transit) {
      used = 0;
      const scale = newRadius / textures.radius();
      const transitTexture = textures.transit();
      const last = states.length - 1;
      for (const { field, fromPx, toPx } of strips) {
        for (const dots of field.regions)
          for (let site = 0; site < dots.total; site++) {
            const x = dots.x[site]! * view.scale + view.x;
            if (x < fromPx || x >= toPx) continue;
            const particle = next();
            particle.x = x;
            particle.y = dots.y[site]! * view.scale + view.y;
            particle.texture = states[Math.round((dots.ring[site] ?? 0) * last)]!;
            particle.scaleX = particle.scaleY = scale;
            particle.alpha = 1;
          }
      }
      for (let i = 0; i < transit.length; i += 2) {
        const particle = next();
        particle.x = transit[i]!;
        particle.y = transit[i + 1]!;
        particle.texture = transitTexture;
        particle.scaleX = particle.scaleY = scale;
        particle.alpha = 1;
      }
      hideRest();
    },
    shown: () => used,
    refresh() {
      textures.source.update();
      container.update();
    },
    destroy() {
      container.destroy();
      textures.destroy();
    },
  };
}
