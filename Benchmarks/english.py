"""English sentences to measure with: plain, warm, put together from parts. They are nobody's treatment."""

import random

PARTS = {
    "task": [
        "write a letter", "set the table", "walk around the block", "make some soup", "water the plants", "call a friend",
        "tidy one shelf", "read a few pages", "mend a lamp", "bake some bread", "feed the birds", "sort old pictures",
    ],
    "who": [
        "your sister", "a neighbour", "your partner", "an old friend", "a colleague", "your daughter", "your father",
        "someone you trust",
    ],
    "when": [
        "Today", "Tomorrow", "This evening", "After breakfast", "Before you go to bed", "On a quiet day", "After work",
        "At the weekend", "When the sun is out",
    ],
    "where": ["at home", "in the garden", "at work", "on the sofa", "on the bus", "in the kitchen", "near the window"],
    "feeling": ["tired", "worried", "angry", "sad", "tense", "restless", "lonely", "uncertain"],
    "good": ["rest", "comfort", "energy", "courage", "pleasure", "confidence", "attention", "understanding"],
    "body": ["your shoulders", "your hands", "your back", "your breathing", "your neck", "your legs"],
    "long": ["two minutes", "a quarter of an hour", "half an hour", "a little while", "the length of one song"],
}

SENTENCES = [
    "{when} you choose one thing that you can do, such as this: {task}.",
    "Sometimes it helps to do nothing at all for {long}.",
    "You may feel {feeling} and still do something small.",
    "Notice what happens with {body} when you are {feeling}.",
    "Tell {who} what you are going to try.",
    "It does not have to be perfect, because every beginning counts.",
    "{when} you take {long} for yourself.",
    "Let go of {body} for a moment, {where}, and breathe out slowly.",
    "Look at what gives you {good}, and at what takes it away again.",
    "You have already tried so many different things, and that says something about your determination.",
    "Is it too much to {task} at the moment?",
    "Then make the activity smaller, or leave it until tomorrow.",
    "Write down in a few words what you noticed {where}.",
    "If you were {feeling}, that is no failure but an important signal.",
    "Ask {who} to do something together, for instance to {task}.",
    "Start with {long}, and remember that stopping is always possible.",
    "After {long} you look whether there is a little more {good}.",
    "Nobody expects you to do this without any support.",
    "A small step is a step as well.",
    "Your therapist reads what you write and thinks about it with you.",
]


def prose(size, seed=1):
    """Paragraphs of five sentences with blank lines between them, of at least `size` bytes."""
    chance = random.Random(seed)
    paragraphs, written = [], 0
    while written < size:
        sentences = [
            chance.choice(SENTENCES).format(**{name: chance.choice(words) for name, words in PARTS.items()})
            for _ in range(5)
        ]
        paragraphs.append(" ".join(sentences))
        written += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs) + "\n"
