"""The folder into which a program is written that is made up to measure with."""

import os
import shutil

MARK = ".made-up"


class Folder:
    """A folder that counts the bytes of XML written to it."""

    def __init__(self, path):
        self.path = path
        self.bytes = 0
        self.files = 0

    @classmethod
    def emptied(cls, path, refuse):
        """The folder at `path` without what an earlier run wrote there; refuses one that holds something else."""
        if os.path.exists(path) and os.listdir(path):
            if not os.path.exists(os.path.join(path, MARK)):
                refuse(f"{path} holds something else already")
            shutil.rmtree(path)
        os.makedirs(path, exist_ok=True)
        folder = cls(path)
        folder.sign("unfinished")
        return folder

    def write(self, path, text):
        whole = os.path.join(self.path, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        data = text.encode()
        with open(whole, "wb") as file:
            file.write(data)
        if path.endswith(".xml"):
            self.bytes += len(data)
            self.files += 1

    def sign(self, text):
        """Says that what is here was made, and how."""
        self.write(MARK, text + "\n")
