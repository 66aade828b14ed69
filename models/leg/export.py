"""python3 export.py LAST.pt --out DIR [--part leg|foot] [--figures FIGURES.json]

Writes leg.bin, leg.json and leg-check.json, or foot.bin and so on: the averaged weights with batch normalisation folded in, in TensorFlow.js layout.
"""
import argparse
import datetime
import hashlib
import json
import os

import numpy as np
import torch

from net import CHANNELS, FOOT, POINTS, Leg
from train import STAGES

WIDEST = 0.05  # px: float16 is used if no point of the check moves by more


def folded(sequence):
    conv, norm = sequence[0], sequence[1]
    k = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return conv.weight * k[:, None, None, None], norm.bias - norm.running_mean * k


def kernel(w, depthwise):
    """PyTorch's [out, in, h, w] as [h, w, in, out]; of a depthwise one [in, 1, h, w] as [h, w, in, 1]."""
    return w.permute(2, 3, 0, 1) if depthwise else w.permute(2, 3, 1, 0)


def tensors(net):
    """Name and array of every weight, in the order in which the network uses them."""
    out = []

    def add(name, sequence):
        w, b = folded(sequence)
        out.append((name + "/w", kernel(w, sequence[0].groups > 1)))
        out.append((name + "/b", b))

    def separable(name, m):
        add(name + ".dw", m.dw)
        add(name + ".pw", m.pw)

    add("stem", net.stem)
    separable("stem_dw", net.stem_dw)
    for level in (2, 3, 4, 5):
        separable(f"down{level}", getattr(net, f"down{level}"))
        for i, m in enumerate(getattr(net, f"res{level}")):
            for part in ("dw1", "pw1", "dw2", "pw2"):
                add(f"res{level}_{i}.{part}", getattr(m, part))
    for level in (4, 3, 2):
        separable(f"up{level}", getattr(net, f"up{level}"))
    out += [("out/w", kernel(net.out.weight, False)), ("out/b", net.out.bias)]
    for head in ("sigma", "hidden"):
        m = getattr(net, head)
        out += [(head + "/w", m.weight.t()), (head + "/b", m.bias)]
    return [(name, t.detach().contiguous().numpy()) for name, t in out]


def check_input(part):
    side = STAGES[part][-1][1]
    y, x, c = np.meshgrid(np.arange(side), np.arange(side), np.arange(CHANNELS[part]), indexing="ij")
    return (((y * 7 + x * 13 + c * 29) % 97) / 96).astype(np.float32)


def run(net, x):
    with torch.no_grad():
        xy, log_sigma, hidden, _ = net(torch.from_numpy(x).permute(2, 0, 1)[None])
    return {"points": xy[0].numpy(), "logSigma": log_sigma[0].numpy(), "hidden": hidden[0].numpy()}


def halved(net):
    """The same network with folded weights rounded to float16, unfolded so that the same code runs it."""
    other = Leg(net.part)
    other.load_state_dict(net.state_dict())
    for m in other.modules():
        if isinstance(m, torch.nn.Sequential) and len(m) >= 2 and isinstance(m[1], torch.nn.BatchNorm2d):
            w, b = folded(m)
            m[0].weight.data = w.half().float()
            n = m[1]
            n.running_mean.zero_()
            n.running_var.fill_(1)
            n.weight.data = torch.full_like(n.weight, float(np.sqrt(1 + n.eps)))
            n.bias.data = b.half().float()
    for m in (other.out, other.sigma, other.hidden):
        m.weight.data, m.bias.data = m.weight.data.half().float(), m.bias.data.half().float()
    return other.eval()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("--out", required=True)
    p.add_argument("--part", choices=["leg", "foot"], default="leg")
    p.add_argument("--figures")
    a = p.parse_args()
    saved = torch.load(a.checkpoint, map_location="cpu")
    net = Leg(a.part)
    net.load_state_dict(saved["average"])
    net.eval()
    x = check_input(a.part)
    whole, half = run(net, x), run(halved(net), x)
    worst = float(np.abs(whole["points"] - half["points"]).max())
    dtype = "float16" if worst <= WIDEST else "float32"
    os.makedirs(a.out, exist_ok=True)
    offset, listed, data = 0, [], b""
    for name, array in tensors(net):
        piece = np.ascontiguousarray(array, "<f2" if dtype == "float16" else "<f4").tobytes()
        listed.append({"name": name, "shape": list(array.shape), "offset": offset, "dtype": dtype})
        offset += len(piece)
        data += piece
    with open(os.path.join(a.out, a.part + ".bin"), "wb") as f:
        f.write(data)
    about = {
        "version": 1,
        "date": datetime.date.today().isoformat(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": STAGES[a.part][-1][1],
        "points": POINTS if a.part == "leg" else FOOT,
        "crops": saved["before"] + saved["done"],
        "figures": json.load(open(a.figures)) if a.figures else {},
        "tensors": listed,
    }
    write(a.out, a.part + ".json", about)
    told = half if dtype == "float16" else whole
    check = {k: np.round(v.astype(float), 5).tolist() for k, v in told.items()}
    write(a.out, a.part + "-check.json", {"input": "x[y][x][c] = ((y * 7 + x * 13 + c * 29) % 97) / 96", **check})
    print(dtype, len(data), "bytes; float16 moves a point of the check by", round(worst, 4), "px")


def write(folder, name, value):
    with open(os.path.join(folder, name), "w") as f:
        json.dump(value, f, indent=2)
        f.write("\n")


if __name__ == "__main__":
    main()
