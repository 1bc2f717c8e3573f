import FuzzDriver

fuzz { check("conditions", $0, $1) }
