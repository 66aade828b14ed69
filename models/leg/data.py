"""Crops of one leg from rendered pictures, made as the app makes them from a film, and changed by chance."""
import glob
import io
import json
import os

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from net import SIZE

CROP = 0.64  # side of a crop in body heights
DOWN = 0.02  # the crop lies lower than the middle of hip and ankle by this part of its side
PRIOR_SD = 6.0  # px of a crop of 160
HIP, KNEE, ANKLE = 0, 1, 2
FOOT_CROP = 0.30  # side of a foot's crop in body heights, around the middle of its points


class Pictures:
    """All pictures of a folder of shards; look() finds those rendered since."""

    def __init__(self, folder):
        self.folder, self.shards, self.index = folder, {}, []
        self.look()

    def look(self):
        for name in sorted(glob.glob(os.path.join(self.folder, "*.json"))):
            if name in self.shards:
                continue
            data = open(name[:-5] + ".bin", "rb").read()
            truths = json.load(open(name))
            self.shards[name] = (data, truths)
            self.index += [(name, i) for i in range(len(truths))]

    def __len__(self):
        return len(self.index)

    def get(self, i):
        name, k = self.index[i]
        data, truths = self.shards[name]
        t = truths[k]
        image = Image.open(io.BytesIO(data[t["offset"] : t["offset"] + t["length"]]))
        return image.convert("RGB"), t


def guesses(own, other, height, rng):
    """BlazePose's guesses of hip, knee and ankle of this leg and of knee and ankle of the other, as it errs."""
    sd = height * rng.choice([0.01, 0.022, 0.035, 0.06], p=[0.2, 0.45, 0.25, 0.1])
    common = rng.normal(0, 0.012 * height, 2)
    mine = own[:3] + common + rng.normal(0, sd, (3, 2))
    far = other[1:3] + common + rng.normal(0, sd, (2, 2))
    if rng.random() < 0.05:
        # Both guesses on the other leg: hip, and where no guess lies, are left to tell which leg is meant.
        mine[1:3] = far + rng.normal(0, 0.01 * height, (2, 2))
    return mine, far


def crop_box(hip, ankle, height):
    side = CROP * height
    centre = (hip + ankle) / 2 + [0, DOWN * side]
    return centre, side


def foot_guesses(own, other, height, rng):
    """The network of the leg's points of this foot and of the other's ankle and toe tip, as it errs."""
    sd = height * rng.choice([0.002, 0.005, 0.012, 0.025], p=[0.2, 0.4, 0.3, 0.1])
    common = rng.normal(0, sd, 2)
    mine = own[2:] + common + rng.normal(0, sd, (4, 2))
    far = other[[2, 4]] + rng.normal(0, 1.5 * sd, (2, 2))
    if rng.random() < 0.02:
        mine += (far[0] - mine[0]) * rng.uniform(0.3, 1)
    return mine, far


def foot_box(points, height):
    """The crop of a foot from its ankle, heel, toe tip and ball."""
    return points.mean(0), FOOT_CROP * height


def cut(image, centre, side, turn=0.0, mirror=False, size=SIZE):
    """The crop, and the function from picture px to px of a crop of 160."""
    k = side / size
    c, s = np.cos(turn), np.sin(turn)
    m = -1.0 if mirror else 1.0
    A = np.array([[c * m * k, -s * k], [s * m * k, c * k]])
    t = np.asarray(centre) - A @ np.array([size / 2, size / 2])
    out = image.transform((size, size), Image.AFFINE, (A[0, 0], A[0, 1], t[0], A[1, 0], A[1, 1], t[1]), Image.BILINEAR)
    back = np.linalg.inv(A) * (SIZE / size)
    return out, lambda p: (np.asarray(p) - centre) @ back.T + SIZE / 2


def worsen(crop, rng):
    """A small walker and a compressed film."""
    size = crop.size[0]
    if rng.random() < 0.55:
        k = int(size * rng.uniform(0.5, 1))
        crop = crop.resize((k, k), Image.BOX if rng.random() < 0.5 else Image.BILINEAR)
    if rng.random() < 0.3:
        held = io.BytesIO()
        crop.save(held, "JPEG", quality=int(rng.uniform(18, 80)))
        crop = Image.open(held)
    return crop if crop.size[0] == size else crop.resize((size, size), Image.BILINEAR)


def block(array, points, hidden, rng):
    """Something flat in front of the leg."""
    size = array.shape[0]
    w, h = (rng.uniform(0.04, 0.45, 2) * size).astype(int)
    x, y = int(rng.uniform(-w / 2, size - w / 2)), int(rng.uniform(-h / 2, size - h / 2))
    x1, y1 = max(0, x), max(0, y)
    area = array[y1 : y + h, x1 : x + w]
    area[:] = (rng.uniform(0, 255, 3) + rng.normal(0, rng.uniform(0, 40), area.shape)).clip(0, 255)
    k = SIZE / size
    inside = (points[:, 0] > x * k) & (points[:, 0] < (x + w) * k) & (points[:, 1] > y * k) & (points[:, 1] < (y + h) * k)
    hidden[inside] = 1


def sample(image, t, side, rng, size=SIZE, train=True, part="leg"):
    own, other = (np.array(t[s]["px"], float) for s in (side, "left" if side == "right" else "right"))
    hidden = np.array(t[side]["hidden"], np.float32)
    height = t["heightPx"]
    mine, far = (guesses if part == "leg" else foot_guesses)(own, other, height, rng)
    told = height * np.exp(rng.normal(0, 0.08))
    centre, width = crop_box(mine[HIP], mine[ANKLE], told) if part == "leg" else foot_box(mine, told)
    if part == "foot":
        own, hidden = own[2:], hidden[2:]
    turn = np.radians(rng.normal(0, 4) if rng.random() < 0.8 else rng.uniform(-12, 12)) if train else 0.0
    crop, to = cut(image, centre, width, turn, train and rng.random() < 0.5, size)
    points, priors = to(own), to(np.concatenate([mine, far]))
    if train:
        crop = worsen(crop, rng)
    array = np.array(crop)
    if train and rng.random() < 0.12:
        block(array, points, hidden, rng)
    if train and rng.random() < 0.05:
        edge = int(rng.uniform(0, 0.3) * size)
        array = np.ascontiguousarray(np.rot90(array, k := rng.integers(4)))
        array[:edge] = 0
        array = np.ascontiguousarray(np.rot90(array, -k))
    scale = SIZE / width * height  # crop px of one stature
    return array, points.astype(np.float32), hidden, priors.astype(np.float32), np.float32(scale), t


def batch(pictures, rng, n, size=SIZE, train=True, picked=None, part="leg"):
    """Both legs of n / 2 pictures."""
    picked = rng.integers(0, len(pictures), n // 2) if picked is None else picked
    read = [pictures.get(i) for i in picked]
    parts = [sample(*p, side, rng, size, train, part) for p in read for side in ("right", "left")]
    x = torch.from_numpy(np.stack([p[0] for p in parts])).permute(0, 3, 1, 2).float()
    rest = [torch.from_numpy(np.stack([p[k] for p in parts])) for k in (1, 2, 3, 4)]
    return x, *rest, [p[5] for p in parts]


def maps(priors, size=SIZE):
    """The prior maps, NCHW. Of a leg four: its hip, knee, ankle; the other one's knee and ankle in one. Of a foot three: its
    ankle; its heel and toe tip in one; the other one's ankle and toe tip in one."""
    at = (torch.arange(size, device=priors.device) + 0.5) * (SIZE / size)
    gx = torch.exp(-((at - priors[..., 0:1]) ** 2) / (2 * PRIOR_SD**2))
    gy = torch.exp(-((at - priors[..., 1:2]) ** 2) / (2 * PRIOR_SD**2))
    g = gy[..., :, None] * gx[..., None, :]
    if priors.shape[1] == 6:
        return torch.stack([g[:, 0], torch.maximum(g[:, 1], g[:, 2]), torch.maximum(g[:, 4], g[:, 5])], 1)
    return torch.cat([g[:, :3], torch.maximum(g[:, 3:4], g[:, 4:5])], 1)


def recolour(x, gen):
    """Colour, light, noise and blur of a batch 0..255."""
    n, _, size, _ = x.shape
    rand = lambda *s: torch.rand(*s, generator=gen, device=x.device)
    randn = lambda *s: torch.randn(*s, generator=gen, device=x.device)
    blurred = torch.nonzero(rand(n) < 0.2).flatten()
    if len(blurred):
        x[blurred] = F.avg_pool2d(F.pad(x[blurred], (1, 1, 1, 1), mode="replicate"), 3, 1)
    for i in torch.nonzero(rand(n) < 0.1).flatten():
        x[i] = dragged(x[i], float(rand(1)) * np.pi, int(rand(1) * 4) + 2)
    mean = x.mean((1, 2, 3), keepdim=True)
    x = (x - mean) * torch.exp(randn(n, 1, 1, 1) * 0.25) + mean
    mix = torch.eye(3, device=x.device)[None] + randn(n, 3, 3) * 0.15 * (rand(n, 1, 1) < 0.7)
    grey = rand(n) < 0.12
    mix[grey] = torch.tensor([0.3, 0.59, 0.11], device=x.device).expand(3, 3)
    x = torch.einsum("nij,njhw->nihw", mix, x)
    x = x * torch.exp(randn(n, 1, 1, 1) * 0.25) + randn(n, 3, 1, 1) * 12 + randn(n, 1, 1, 1) * 12
    low = randn(n, 3, 6, 6) * 0.5 + randn(n, 1, 6, 6)
    x = x + F.interpolate(low * rand(n, 1, 1, 1) * 22, size=size, mode="bilinear", align_corners=False)
    x = x + randn(n, 3, size, size) * (rand(n, 1, 1, 1) ** 2 * 16)
    x = x.clamp(0, 255) / 255
    gamma = torch.exp(randn(n, 1, 1, 1) * 0.2)
    return (x + 1e-4) ** gamma


def dragged(x, angle, steps):
    dx, dy = np.cos(angle), np.sin(angle)
    return sum(torch.roll(x, (round(k * dy), round(k * dx)), (1, 2)) for k in range(-steps, steps + 1)) / (2 * steps + 1)
