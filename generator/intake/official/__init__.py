"""Official statistics, as their publishers offer them for download -> the values of measures."""
