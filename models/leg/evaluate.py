"""python3 evaluate.py LAST.pt [--foot FOOT.pt] --clips DIR [--reports DIR] [--held DIR] [--out FIGURES.json]

Points in % of stature, and angles from the points alone, on rendered walkers that were never trained on. Without a report the
guesses are the truth with an error of 2.2 % of stature.
"""
import argparse
import glob
import json

import numpy as np
import torch

from films import SIDES, guesses_from, load, pictures, report_of, see, see_foot, track
from net import POINTS, SIZE
from train import examine, held_out

KNEE, ANKLE, HEEL, TOE, BALL = 1, 2, 3, 4, 5
COARSE = ["hip", "knee", "ankle", "heel", "foot_index"]


def walked(net, foot, clip, reports, rng, size):
    """Points of both legs in every picture that shows the whole walker: ours, the coarse network's, and the truth."""
    t = json.load(open(clip[:-4] + ".json"))
    report = report_of(reports, clip)
    rows = {s: [] for s in SIDES}
    for f, image in zip(t["frames"], pictures(clip, t["video"]["width"], t["video"]["height"])):
        if not f["inFrame"]:
            continue
        seen = {s: looked(net, image, f, s, report, rng, size) for s in SIDES}
        for s, other in (SIDES, SIDES[::-1]):
            if seen[s] is None or seen[other] is None:
                continue
            points, sigma, hidden, truth, coarse = (a.copy() for a in seen[s])
            if foot:
                points[2:], sigma[2:], hidden[2:] = see_foot(foot, image, points, seen[other][0], f["bodyHeightPx"])
            rows[s].append((f, points, truth, coarse, sigma, hidden))
    return t, rows


def looked(net, image, f, side, report, rng, size):
    """Points, sigma and hidden of a leg, its truth and the coarse network's points; None where that saw nobody."""
    other = SIDES[1 - SIDES.index(side)]
    truth = np.array([f["px"][f"{side}_{p}"][:2] for p in POINTS])
    if report:
        guesses = guesses_from(report, f["i"], side)
        coarse = np.stack([report[f"{side}_{p}"][f["i"]] for p in COARSE])
    else:
        far = [f["px"][f"{other}_{p}"][:2] for p in ("knee", "ankle")]
        guesses = np.concatenate([truth[:3], far]) + rng.normal(0, 0.022 * f["bodyHeightPx"], (5, 2))
        coarse = np.full((5, 2), np.nan)
    if np.isnan(guesses).any():
        return None
    return *see(net, image, guesses, f["bodyHeightPx"], size), truth, coarse


def sagittal(p, way):
    """Ankle and knee angle from points in the picture of a side view; `way` = 1 where the walk goes to the right."""
    shank = np.degrees(np.arctan2(way * (p[:, KNEE, 0] - p[:, ANKLE, 0]), p[:, ANKLE, 1] - p[:, KNEE, 1]))
    thigh = np.degrees(np.arctan2(way * (p[:, 0, 0] - p[:, KNEE, 0]), p[:, KNEE, 1] - p[:, 0, 1]))
    sole = np.degrees(np.arctan2(p[:, HEEL, 1] - p[:, BALL, 1], way * (p[:, BALL, 0] - p[:, HEEL, 0])))
    return shank + sole, shank - thigh


def against(mine, truth):
    d = mine - truth
    return {"mean": round(float(d.mean()), 2), "shape": round(float(np.abs(d - d.mean()).mean()), 2), "r": round(float(np.corrcoef(mine, truth)[0, 1]), 3), "slope": round(float(np.polyfit(truth, mine, 1)[0]), 3)}


def progression(t, frames, p):
    """Foot progression while the sole is flat, with the film's true camera and the points' true heights over the floor."""
    c, out = t["camera"], []
    for f, q, side in zip(frames, p, [f["side"] for f in frames]):
        if max(f[side]["heelHeight"], f[side]["foreHeight"]) > 0.012:
            continue
        cam, ends = f["camera"], []
        for k, name in ((HEEL, "heel"), (BALL, "mtp")):
            ray = np.array(cam["forward"]) + (q[k, 0] - c["cx"]) / c["fx"] * np.array(cam["right"]) - (q[k, 1] - c["cy"]) / c["fy"] * np.array(cam["up"])
            eye = np.array(cam["position"])
            ends.append(eye + ray * (f["joints"][f"{side}_{name}"][1] - eye[1]) / ray[1])
        d = ends[1] - ends[0]
        out.append(np.degrees(np.arctan2(d[0] * (1 if side == "left" else -1), d[2])))
    return float(np.mean(out)) if out else float("nan")


def percent(points, truth, bodies):
    r = np.linalg.norm(points - truth, axis=2) / bodies[:, None] * 100
    return {"median": np.round(np.median(r, 0), 2).tolist(), "p90": np.round(np.quantile(r, 0.9, axis=0), 2).tolist()}


def one(net, foot, clip, reports, size):
    t, rows = walked(net, foot, clip, reports, np.random.default_rng(5), size)
    fps, azimuth = t["video"]["nominalFps"], t["camera"]["azimuth_deg"]
    result = {}
    for s in SIDES:
        if len(rows[s]) < 20:
            continue
        frames = [{**f, "side": s} for f, *_ in rows[s]]
        points, truth, coarse, sigma, hidden = (np.array([r[k] for r in rows[s]]) for k in (1, 2, 3, 4, 5))
        bodies = np.array([f["bodyHeightPx"] for f in frames])
        calm = track(points, fps)
        q = {"points": percent(calm, truth, bodies)}
        if not np.isnan(coarse).any():
            q["coarse"] = percent(coarse, truth[:, :5], bodies)
        inside = np.linalg.norm(points - truth, axis=2) < 2.2 * sigma
        q["within2.2Sigma"] = round(float(inside.mean()), 3)
        if abs(abs(azimuth) - 90) <= 35:
            way = 1 if azimuth < 0 else -1
            ankle, knee = sagittal(calm, way)
            trueAnkle, trueKnee = sagittal(truth, way)
            told = [np.array([f[s][k] for f in frames]) for k in ("ankleDorsiflexion", "kneeFlexion")]
            q["ankle"], q["knee"] = against(ankle, told[0]), against(knee, told[1])
            q["ankleOfTruePoints"] = against(trueAnkle, told[0])
        mine, best = progression(t, frames, calm), progression(t, frames, truth)
        q["progression"] = {"ours": round(mine, 1), "ofTruePoints": round(best, 1)}
        result[s] = q
    return result


def table(name, result):
    for s, q in result.items():
        print(f"{name[:8]} {s:5s} % of stature " + " ".join(f"{p} {m:.2f} ({w:.2f})" for p, m, w in zip(POINTS, q["points"]["median"], q["points"]["p90"])), "| in 2.2 sigma", q["within2.2Sigma"], "| progression", q["progression"])
        if "coarse" in q:
            print(" " * 15 + "BlazePose    " + " ".join(f"{p} {m:.2f} ({w:.2f})" for p, m, w in zip(COARSE, q["coarse"]["median"], q["coarse"]["p90"])))
        for k in ("ankle", "ankleOfTruePoints", "knee"):
            if k in q:
                print(" " * 15 + f"{k}: {q[k]}")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("--foot")
    p.add_argument("--clips", required=True)
    p.add_argument("--reports")
    p.add_argument("--held")
    p.add_argument("--only", default="")
    p.add_argument("--size", type=int, default=SIZE, help="px of the crop, for a network still trained on smaller ones")
    p.add_argument("--out")
    a = p.parse_args()
    torch.set_num_threads(1)
    net, foot, figures = load(a.checkpoint), load(a.foot, "foot") if a.foot else None, {}
    if a.held and (held := held_out(a.held, 384)):
        figures["held"] = examine(net.state_dict(), held, a.size)
        print("people held out, % of stature", dict(zip(POINTS, figures["held"]["median"])), "hidden told rightly", figures["held"]["hiddenRight"])
    for clip in sorted(glob.glob(a.clips + "/*.mp4")):
        name = clip.split("/")[-1][:-4]
        if a.only and not any(o in name for o in a.only.split(",")):
            continue
        figures[name] = one(net, foot, clip, a.reports, a.size)
        table(name, figures[name])
    if a.out:
        json.dump(figures, open(a.out, "w"), indent=1)


if __name__ == "__main__":
    main()
