"""python3 overlay.py LAST.pt FILM.mp4 --reports DIR --out SHEET.jpg [--from S] [--count N] [--step N]

Both legs of a film, enlarged, with the points drawn in: to be looked at, where there is no truth.
"""
import argparse
import subprocess

import numpy as np
from PIL import Image, ImageDraw

from net import SIZE
from films import SIDES, guesses_from, load, pictures, report_of, see

SIDE, COLUMNS = 360, 4
COLOURS = {"right": (255, 40, 40), "left": (40, 255, 40)}


def body_px(report):
    """The height of a body from the longest leg BlazePose sees around each moment; a leg is 0.48 of it."""
    part = lambda a, b: np.linalg.norm(report[a] - report[b], axis=1)
    legs = [part(f"{s}_hip", f"{s}_knee") + part(f"{s}_knee", f"{s}_ankle") for s in SIDES]
    longest = np.fmax(*legs)
    return np.array([np.nanquantile(longest[max(0, i - 30) : i + 31], 0.8) if np.isfinite(longest[max(0, i - 30) : i + 31]).any() else np.nan for i in range(len(longest))]) / 0.48


def shown_size(film):
    command = ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "stream=width,height", "-of", "csv=p=0", film]
    return map(int, subprocess.check_output(command, text=True).strip().strip(",").split(",")[:2])


def draw(image, legs, body):
    """One square around both legs, with the points: filled where seen, open where the network says hidden."""
    centre = np.nanmean([points for points, *_ in legs.values()], axis=(0, 1))
    half = 0.42 * body
    k = SIDE / (2 * half)
    box = (centre[0] - half, centre[1] - half, centre[0] + half, centre[1] + half)
    out = image.transform((SIDE, SIDE), Image.EXTENT, box, Image.BICUBIC)
    g = ImageDraw.Draw(out)
    for s, (points, sigma, hidden, coarse) in legs.items():
        at = lambda p: tuple((np.asarray(p) - centre + half) * k)
        g.line([at(points[i]) for i in (0, 1, 2)], fill=COLOURS[s])
        g.line([at(points[i]) for i in (3, 5, 4)], fill=COLOURS[s])
        for p, h in zip(points, hidden):
            x, y = at(p)
            g.ellipse([x - 2, y - 2, x + 2, y + 2], outline=(60, 120, 255) if h > 0.5 else COLOURS[s], fill=None if h > 0.5 else COLOURS[s])
        for p in coarse:
            x, y = at(p)
            g.point([(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)], fill=(255, 255, 0))
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("film")
    p.add_argument("--reports", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--first", type=int, default=20)
    p.add_argument("--count", type=int, default=16)
    p.add_argument("--step", type=int, default=3)
    p.add_argument("--size", type=int, default=SIZE, help="px of the crop, for a network still trained on smaller ones")
    a = p.parse_args()
    net, report = load(a.checkpoint), report_of(a.reports, a.film)
    body = body_px(report)
    sheet = Image.new("RGB", (COLUMNS * SIDE, -(-a.count // COLUMNS) * SIDE))
    drawn = 0
    for i, image in enumerate(pictures(a.film, *shown_size(a.film))):
        if i < a.first or (i - a.first) % a.step or drawn >= a.count or i >= len(body) or np.isnan(body[i]):
            continue
        legs = {}
        for s in SIDES:
            guesses = guesses_from(report, i, s)
            if not np.isnan(guesses).any():
                coarse = [report[f"{s}_{n}"][i] for n in ("heel", "foot_index", "ankle")]
                legs[s] = (*see(net, image, guesses, body[i], a.size), coarse)
        if legs:
            sheet.paste(draw(image, legs, body[i]), ((drawn % COLUMNS) * SIDE, (drawn // COLUMNS) * SIDE))
            drawn += 1
    sheet.save(a.out, quality=92)


if __name__ == "__main__":
    main()
