"""python3 train.py --data DIR --held DIR --out DIR --crops N [--resume] [--seed 1] [--workers 2] [--device cpu] [--part leg|foot] [--start WEIGHTS]

Trains the network of the leg, or of the foot, on N crops; the learning rate falls along a cosine over them. New shards in --data are taken in as they
come. Every --every seconds it writes last.pt (all that --resume needs) and a line of log.jsonl. Without a graphics card a few
workers change the same weights; with one (--device cuda --workers 1 --batch 256 --feeders 14) processes cut crops for it.
"""
import argparse
import json
import os
import queue
import threading
import time

import numpy as np
import torch
import torch.nn.functional as F
import torch.multiprocessing

from data import Pictures, batch, maps, recolour
from net import FOOT, POINTS, SIZE, Leg
from weights import calibrate, unfolded

WEIGHTS = {"leg": torch.tensor([0.4, 0.7, 1.0, 1.2, 1.2, 1.2]), "foot": torch.ones(4)}
# Small pictures first, which cost a third: until this part of the crops, at this size.
STAGES = {"leg": [(0.3, 96), (1.0, 160)], "foot": [(1.0, 96)]}


def begun_at(a):
    """Weights that are taught further have the first half of the way, with its small pictures, behind them."""
    return 0.5 if a.start else 0.0


def size_at(share, part):
    return next(size for until, size in STAGES[part] if share <= until or until == 1.0)


def loss_of(out, points, hidden, hill):
    xy, log_sigma, hidden_logits, logits = out
    r = (xy - points).norm(dim=-1)
    inside = ((points > -2) & (points < SIZE + 2)).all(-1).float()
    w = WEIGHTS["leg" if points.shape[1] == 6 else "foot"].to(inside.device) * inside
    sure = (r * torch.exp(-log_sigma) + log_sigma) * w
    cover = F.binary_cross_entropy_with_logits(hidden_logits, hidden)
    total = sure.mean() + 0.3 * (r * w).mean() + 0.2 * cover + hill * (peaks(logits, points) * w).mean()
    return total, (r.detach() * inside).sum(0) / inside.sum(0).clamp(min=1)


def peaks(logits, points):
    """Cross-entropy against a small hill at the point: it teaches the place early, when the mean of a wide map cannot."""
    n, k, rows, columns = logits.shape
    p = points / SIZE * columns - 0.5
    x = torch.arange(columns, device=logits.device)
    gx = torch.exp(-((x - p[..., 0:1]) ** 2) / 2)
    gy = torch.exp(-((x - p[..., 1:2]) ** 2) / 2)
    hill = (gy[..., :, None] * gx[..., None, :]).flatten(2)
    hill = hill / hill.sum(-1, keepdim=True).clamp(min=1e-6)
    return -(hill * logits.flatten(2).log_softmax(-1)).sum(-1)


class Average:
    """The mean of the weights over the last 500 steps or so, which is better than the last weights."""

    def __init__(self, net, keep=0.992):
        self.keep, self.steps = keep, 0
        self.state = {k: v.clone() for k, v in net.state_dict().items()}

    def add(self, net):
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        for k, v in net.state_dict().items():
            if v.dtype.is_floating_point:
                self.state[k].mul_(keep).add_(v, alpha=1 - keep)
            else:
                self.state[k].copy_(v)


def held_out(folder, count, part="leg"):
    """A fixed set of crops of people never trained on."""
    rng = np.random.default_rng(99)
    pictures = Pictures(folder)
    if not len(pictures):
        return None
    x, points, hidden, priors, scale, _ = batch(pictures, rng, count, STAGES[part][-1][1], train=False, part=part)
    return torch.cat([x / 255, maps(priors, x.shape[-1])], 1), points, hidden, scale


@torch.no_grad()
def examine(state, held, size=SIZE, part="leg"):
    net = Leg(part)
    net.load_state_dict({k: v.cpu() for k, v in state.items()})
    net.eval()
    x, points, hidden, scale = held
    x = x if size == x.shape[-1] else F.interpolate(x, size=size, mode="area")
    outs = [net(part) for part in x.split(32)]
    xy = torch.cat([o[0] for o in outs])
    r = (xy - points).norm(dim=-1) / scale[:, None] * 100
    right = ((torch.cat([o[2] for o in outs]) > 0) == (hidden > 0.5)).float().mean()
    return {"median": np.round(r.median(0).values.tolist(), 3).tolist(), "mean": np.round(r.mean(0).tolist(), 3).tolist(), "hiddenRight": round(float(right), 3)}


def share_of(a, done):
    """How much of the way lies behind, 0..1."""
    return begun_at(a) + (1 - begun_at(a)) * done / a.crops


def feed(a, seed, done, out, stop):
    """Cuts crops for the size that is due, in a thread or in a process of its own."""
    torch.set_num_threads(1)
    pictures, rng, looked = Pictures(a.data), np.random.default_rng(seed), time.time()
    while not stop.is_set():
        if time.time() - looked > 60:
            pictures.look()
            looked = time.time()
        size = size_at(share_of(a, int(done)), a.part)
        x, points, hidden, priors, _, _ = batch(pictures, rng, a.batch, size, part=a.part)
        while not stop.is_set():
            try:
                out.put((x.byte(), points, hidden, priors), timeout=5)
                break
            except queue.Full:
                continue


def start_feeding(a, rank, done):
    """A queue of raw crops, and what ends those who fill it."""
    seed = a.seed + 1000 * rank + int(done)
    if not a.feeders:
        ready, stop = queue.Queue(3), threading.Event()
        threading.Thread(target=feed, args=(a, seed, done, ready, stop), daemon=True).start()
        return ready, stop
    spawn = torch.multiprocessing.get_context("spawn")
    ready, stop = spawn.Queue(3 * a.feeders), spawn.Event()
    for k in range(a.feeders):
        spawn.Process(target=feed, args=(a, seed + 7 * k, done, ready, stop), daemon=True).start()
    return ready, stop


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--held", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--crops", type=int, required=True)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--rate", type=float, default=1.5e-3)
    p.add_argument("--every", type=float, default=300)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--workers", type=int, default=2)
    p.add_argument("--feeders", type=int, default=0)
    p.add_argument("--device", default="cpu")
    p.add_argument("--part", choices=["leg", "foot"], default="leg")
    p.add_argument("--resume", action="store_true")
    p.add_argument("--start", help="folder of exported weights that are taught further")
    return p.parse_args()


def work(rank, a, net, done, saved, before):
    """One of the workers, which change the same weights without waiting for each other. The first one also keeps the books."""
    torch.set_num_threads(1)
    # A channel that is hardly used any more has numbers so small that a processor takes five times as long with them.
    torch.set_flush_denormal(True)
    optimiser = torch.optim.AdamW(net.parameters(), a.rate, weight_decay=1e-4)
    average = Average(net)
    if saved:
        optimiser.load_state_dict(saved["optimiser"])
        average.state = {k: v.to(a.device) for k, v in saved["average"].items()}
        average.steps = saved["steps"]
    ready, stop = start_feeding(a, rank, done)
    generator = torch.Generator(a.device).manual_seed(a.seed + 1000 * rank + int(done))
    held = held_out(a.held, 128, a.part) if rank == 0 else None
    begun, written, recent, steps = time.time(), time.time(), [], 0
    while int(done) < a.crops:
        x, points, hidden, priors = (t.to(a.device) for t in ready.get())
        rate = a.rate * min(1, (int(done) + 1) / 2000) * max(0.01, 0.5 * (1 + np.cos(np.pi * int(done) / a.crops)))
        r = step(net, optimiser, rate, (x, points, hidden, priors), generator, share_of(a, int(done)))
        done += len(x)
        recent.append(r.cpu().numpy())
        steps += 1
        if rank:
            continue
        if steps % 4 == 0:
            average.add(net)
        if time.time() - written > a.every or int(done) >= a.crops:
            keep(a, net, optimiser, average, int(done), before)
            line = {"done": int(done), "seconds": round(time.time() - begun), "size": x.shape[-1]}
            line["trainPx"] = dict(zip(POINTS if a.part == "leg" else FOOT, np.mean(recent, 0).round(2).tolist()))
            if held:
                line["held"] = examine(average.state, held, x.shape[-1], a.part)
            with open(os.path.join(a.out, "log.jsonl"), "a") as f:
                f.write(json.dumps(line) + "\n")
            print(json.dumps(line), flush=True)
            written, recent = time.time(), []
    stop.set()


def step(net, optimiser, rate, crops, generator, share):
    """One change of the weights; gives the errors of the points (px)."""
    x, points, hidden, priors = crops
    for g in optimiser.param_groups:
        g["lr"] = rate
    x = torch.cat([recolour(x.float(), generator), maps(priors, x.shape[-1])], 1)
    total, r = loss_of(net(x.contiguous(memory_format=torch.channels_last)), points, hidden, 1.0 - 0.95 * share)
    optimiser.zero_grad(set_to_none=True)
    total.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
    optimiser.step()
    return r


def keep(a, net, optimiser, average, done, before):
    books = {"net": net.state_dict(), "optimiser": optimiser.state_dict(), "average": average.state, "steps": average.steps, "done": done, "before": before}
    last = os.path.join(a.out, "last.pt")
    torch.save(books, last + ".tmp")
    os.replace(last + ".tmp", last)


def first_net(a, saved):
    """The network as it was left, or as exported, or new; and on how many crops it was taught before this run."""
    if saved:
        net = Leg(a.part)
        net.load_state_dict(saved["net"])
        return net, saved["before"]
    if not a.start:
        return Leg(a.part), 0
    net, before = unfolded(a.start, a.part)
    pictures, rng = Pictures(a.data), np.random.default_rng(a.seed)
    generator = torch.Generator().manual_seed(a.seed)
    size = STAGES[a.part][-1][1]

    def crops():
        x, _, _, priors, _, _ = batch(pictures, rng, 32, size, part=a.part)
        return torch.cat([recolour(x, generator), maps(priors, size)], 1)

    return calibrate(net, (crops() for _ in range(12))).train(), before


def main():
    a = arguments()
    torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    last = os.path.join(a.out, "last.pt")
    saved = torch.load(last, map_location="cpu") if a.resume and os.path.exists(last) else None
    net, before = first_net(a, saved)
    net = net.to(a.device, memory_format=torch.channels_last)
    done = torch.tensor(saved["done"] if saved else 0).share_memory_()
    if a.workers == 1:
        return work(0, a, net, done, saved, before)
    net.share_memory()
    spawn = torch.multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=work, args=(rank, a, net, done, saved, before)) for rank in range(a.workers)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
