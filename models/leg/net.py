"""The networks of the leg and of the foot: small depthwise U-Nets that give points, how sure they are of each, and whether it is hidden."""
import torch
import torch.nn as nn
import torch.nn.functional as F

SIZE = 160  # px of the crop: the unit of its points, also where it is cut smaller
POINTS = ["hip", "knee", "ankle", "heel", "foot_index", "mtp"]
FOOT = POINTS[2:]
# red, green, blue; then of the leg: its hip, knee, ankle, and the other one's knee and ankle; of the foot: its ankle, its
# heel and toe tip, and the other one's ankle and toe tip.
CHANNELS = {"leg": 7, "foot": 6}


def convolution(inputs, outputs, stride=1, kernel=3, groups=1, act=True):
    layers = [
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, nn.ReLU6(inplace=True)) if act else nn.Sequential(*layers)


class Separable(nn.Module):
    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.dw = convolution(inputs, inputs, stride, groups=inputs)
        self.pw = convolution(inputs, outputs, kernel=1)

    def forward(self, x):
        return self.pw(self.dw(x))


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.dw1 = convolution(channels, channels, groups=channels)
        self.pw1 = convolution(channels, channels, kernel=1)
        self.dw2 = convolution(channels, channels, groups=channels, act=False)
        self.pw2 = convolution(channels, channels, kernel=1, act=False)

    def forward(self, x):
        return x + self.pw2(self.dw2(self.pw1(self.dw1(x))))


class Leg(nn.Module):
    """The network of a part ("leg" or "foot")."""

    def __init__(self, part="leg"):
        super().__init__()
        self.part, count = part, len(POINTS if part == "leg" else FOOT)
        self.stem = convolution(CHANNELS[part], 24, 2)
        self.stem_dw = Separable(24, 32)
        self.down2 = Separable(32, 56, 2)
        self.res2 = nn.ModuleList([Residual(56)])
        self.down3 = Separable(56, 96, 2)
        self.res3 = nn.ModuleList([Residual(96) for _ in range(2)])
        self.down4 = Separable(96, 160, 2)
        self.res4 = nn.ModuleList([Residual(160) for _ in range(3)])
        self.down5 = Separable(160, 192, 2)
        self.res5 = nn.ModuleList([Residual(192) for _ in range(2)])
        self.up4 = Separable(192, 160)
        self.up3 = Separable(160, 96)
        self.up2 = Separable(96, 56)
        self.out = nn.Conv2d(56, count, 1)
        self.sigma = nn.Linear(192, count)
        self.hidden = nn.Linear(192, count)

    def forward(self, x):
        """Points in px of a crop of 160 px (whatever the size of x), log sigma, hidden logits, heatmap logits."""
        b = self.down2(self.stem_dw(self.stem(x)))
        for layer in self.res2:
            b = layer(b)
        c = self.down3(b)
        for layer in self.res3:
            c = layer(c)
        d = self.down4(c)
        for layer in self.res4:
            d = layer(d)
        e = self.down5(d)
        for layer in self.res5:
            e = layer(e)
        d = d + larger(self.up4(e), d)
        c = c + larger(self.up3(d), c)
        b = b + larger(self.up2(c), b)
        logits = self.out(b)
        mean = e.mean((2, 3))
        return decode(logits), self.sigma(mean).clamp(-3, 4), self.hidden(mean), logits


def larger(x, like):
    return F.interpolate(x, size=like.shape[-2:], mode="bilinear", align_corners=False)


def decode(logits):
    n, k, rows, columns = logits.shape
    p = logits.flatten(2).softmax(-1).view(n, k, rows, columns)
    x = (torch.arange(columns, device=p.device) + 0.5) * (SIZE / columns)
    y = (torch.arange(rows, device=p.device) + 0.5) * (SIZE / rows)
    return torch.stack([(p.sum(2) * x).sum(-1), (p.sum(3) * y).sum(-1)], -1)
