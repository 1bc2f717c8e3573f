"""Writing XML as an author does: indented, in lines of a readable width."""

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SPACE = ' xmlns="urn:icbt:program:1"'
WIDTH = 100


def words(text):
    """How many words there are in running text, leaving out the tags."""
    inside = False
    plain = []
    for letter in text:
        if letter == "<":
            inside = True
            plain.append(" ")
        elif letter == ">":
            inside = False
        elif not inside:
            plain.append(letter)
    return len("".join(plain).split())


def wrapped(depth, start, text, end):
    """An element with running text, in lines of an author's width."""
    indent = "  " * depth
    line = indent + start
    lines = []
    for index, word in enumerate(text.split(" ")):
        if index and len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = indent + "  " + word
        else:
            line += (" " if index else "") + word
    lines.append(line + end)
    return "\n".join(lines) + "\n"


def part(depth, name, text, attributes=""):
    return wrapped(depth, f"<{name}{attributes}>", text, f"</{name}>")


def nest(depth, name, inner, attributes=""):
    indent = "  " * depth
    return f"{indent}<{name}{attributes}>\n{inner}{indent}</{name}>\n"
