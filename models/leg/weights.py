"""The weights that the app uses, as a network that can be taught further. They hold batch normalisation folded in."""
import json
import os

import numpy as np
import torch
import torch.nn as nn

from net import Leg


def stored(folder, part):
    """Name and tensor of every stored weight, in PyTorch's layout."""
    about = json.load(open(os.path.join(folder, part + ".json")))
    data = open(os.path.join(folder, part + ".bin"), "rb").read()
    held = {}
    for t in about["tensors"]:
        kind = "<f2" if t["dtype"] == "float16" else "<f4"
        array = np.frombuffer(data, kind, int(np.prod(t["shape"])), t["offset"]).reshape(t["shape"]).astype(np.float32)
        held[t["name"]] = torch.from_numpy(array.copy())
    return held, about["crops"]


def layout(w, like):
    """A kernel [h, w, in, out], or [h, w, in, 1] of a depthwise one, as PyTorch has it."""
    return w.permute(2, 3, 0, 1) if like.shape[1] == 1 and like.shape[0] == w.shape[2] else w.permute(3, 2, 0, 1)


def normalised(net):
    """Name, convolution and normalisation of each pair of them; the names are those of the file."""
    for name, m in net.named_modules():
        if isinstance(m, nn.Sequential) and len(m) >= 2 and isinstance(m[1], nn.BatchNorm2d):
            head, _, rest = name.partition(".")
            yield f"{head}_{rest}" if head.startswith("res") else name, m[0], m[1]


def unfolded(folder, part):
    """The network, and on how many crops it was taught. Its normalisation does nothing yet but add."""
    held, crops = stored(folder, part)
    net = Leg(part)
    with torch.no_grad():
        for name, conv, norm in normalised(net):
            conv.weight.copy_(layout(held[name + "/w"], conv.weight))
            norm.bias.copy_(held[name + "/b"])
            norm.running_var.fill_(1 - norm.eps)
        net.out.weight.copy_(layout(held["out/w"], net.out.weight))
        net.out.bias.copy_(held["out/b"])
        for head in ("sigma", "hidden"):
            m = getattr(net, head)
            m.weight.copy_(held[head + "/w"].t())
            m.bias.copy_(held[head + "/b"])
    return net.eval(), crops


@torch.no_grad()
def calibrate(net, batches):
    """Gives each normalisation the mean and variance that it sees in `batches`, so that the network, unchanged, can be taught."""
    seen = {}

    def look(norm):
        def hook(_, inputs):
            x = inputs[0]
            count, total, squares = seen.get(norm, (0, 0, 0))
            seen[norm] = (count + x.numel() / x.shape[1], total + x.double().sum((0, 2, 3)), squares + (x.double() ** 2).sum((0, 2, 3)))

        return norm.register_forward_pre_hook(hook)

    hooks = [look(norm) for _, _, norm in normalised(net)]
    for x in batches:
        net(x)
    for hook in hooks:
        hook.remove()
    for norm, (count, total, squares) in seen.items():
        mean = total / count
        var = (squares / count - mean**2).clamp(min=1e-4)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(var)
        norm.weight.copy_((var + norm.eps).sqrt())
        norm.bias.add_(mean)
    return net
