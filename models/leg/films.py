"""The network on films: pictures by ffmpeg, guesses from the reports of `npm run -s analyze`, points in px of the film."""
import json
import os
import subprocess

import numpy as np
import torch
from PIL import Image

from data import HIP, ANKLE, crop_box, cut, foot_box, maps
from net import POINTS, SIZE, Leg

SIDES = ("right", "left")


def load(path, part="leg"):
    net = Leg(part)
    net.load_state_dict(torch.load(path, map_location="cpu")["average"])
    return net.eval()


def pictures(path, width, height):
    """The shown pictures of a film, one by one."""
    command = ["ffmpeg", "-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-fps_mode", "passthrough", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as p:
        while len(raw := p.stdout.read(width * height * 3)) == width * height * 3:
            yield Image.frombytes("RGB", (width, height), raw)


def report_of(folder, clip):
    path = os.path.join(folder, os.path.basename(clip) + ".report.json") if folder else ""
    if not os.path.exists(path):
        return None
    marks = json.load(open(path))["landmarks"]
    x, y = (np.array([[np.nan if v is None else v for v in row] for row in marks[k]], float) for k in ("xPx", "yPx"))
    return {name: np.stack([x[:, i], y[:, i]], 1) for i, name in enumerate(marks["names"])}


def guesses_from(report, i, side):
    other = SIDES[1 - SIDES.index(side)]
    names = [f"{side}_hip", f"{side}_knee", f"{side}_ankle", f"{other}_knee", f"{other}_ankle"]
    return np.stack([report[n][i] for n in names])


@torch.no_grad()
def see(net, image, guesses, body, size=SIZE):
    """Points (px of the picture), their sigma (px) and how sure each is hidden, of one leg."""
    centre, side = crop_box(guesses[HIP], guesses[ANKLE], body)
    crop, to = cut(image, centre, side, size=size)
    x = torch.from_numpy(np.array(crop)).permute(2, 0, 1)[None].float() / 255
    priors = torch.tensor(to(guesses), dtype=torch.float32)[None]
    xy, log_sigma, hidden, _ = net(torch.cat([x, maps(priors, size)], 1))
    scale = side / SIZE
    points = (xy[0].numpy() - SIZE / 2) * scale + centre
    return points, np.exp(log_sigma[0].numpy()) * scale, torch.sigmoid(hidden[0]).numpy()


@torch.no_grad()
def see_foot(net, image, own, other, body, size=96):
    """The same of one foot, from the points of its leg and of the other one."""
    guesses = np.concatenate([own[2:], other[[2, 4]]])
    centre, side = foot_box(own[2:], body)
    crop, to = cut(image, centre, side, size=size)
    x = torch.from_numpy(np.array(crop)).permute(2, 0, 1)[None].float() / 255
    priors = torch.tensor(to(guesses), dtype=torch.float32)[None]
    xy, log_sigma, hidden, _ = net(torch.cat([x, maps(priors, size)], 1))
    scale = side / SIZE
    return (xy[0].numpy() - SIZE / 2) * scale + centre, np.exp(log_sigma[0].numpy()) * scale, torch.sigmoid(hidden[0]).numpy()


def smooth(x, fps, cut_hz=6.0):
    """Zero lag: the strength of a Butterworth filter of the 4th order, in the frequency domain, ends turned over."""
    n = len(x)
    y = np.r_[2 * x[0] - x[n - 1 : 0 : -1], x, 2 * x[-1] - x[-2::-1]]
    f = np.fft.rfftfreq(len(y), 1 / fps)
    return np.fft.irfft(np.fft.rfft(y) / (1 + (f / cut_hz) ** 4), len(y))[n - 1 : 2 * n - 1]


def track(points, fps):
    return np.stack([[smooth(points[:, k, d], fps) for d in (0, 1)] for k in range(len(POINTS))]).transpose(2, 0, 1)
