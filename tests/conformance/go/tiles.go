// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0

// tiles DIR VKEY [EARLIER...]: a log in files (C2SP tlog-tiles), read by the code of Go's module
// proxy and its checksum database.
//
// This program finds files and compares. Everything that can be got wrong is golang.org/x/mod's:
// sumdb/note verifies the checkpoint and those of earlier trees, sumdb/tlog authenticates the
// tiles, proves each entry and checks that the tree continues each earlier one. Prints one JSON
// object, and ends with 1 where anything does not verify.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
)

type said struct {
	Verified    bool   `json:"verified"`
	Entries     int64  `json:"entries"`
	Continues   int    `json:"continues"`
	Unverified  int    `json:"unverified_signatures"`
	PartialRead int    `json:"partial_files"`
	Finding     string `json:"finding,omitempty"`
}

// files are a directory's, each read once.
type files struct {
	root    string
	mutex   sync.Mutex
	kept    map[string][]byte
	partial int
}

func (f *files) read(path string) ([]byte, error) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if content, ok := f.kept[path]; ok {
		return content, nil
	}
	content, err := os.ReadFile(filepath.Join(f.root, filepath.FromSlash(path)))
	if err != nil {
		return nil, err
	}
	if strings.Contains(path, ".p/") {
		f.partial++
	}
	f.kept[path] = content
	return content, nil
}

// c2sp is the path of a tile as C2SP writes it. Go's own has the height in it, and calls the
// records' level "data".
func c2sp(tile tlog.Tile) string {
	rest := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
	if strings.HasPrefix(rest, "data/") {
		return "tile/entries/" + strings.TrimPrefix(rest, "data/")
	}
	return "tile/" + rest
}

// readTile reads a tile, or the whole one where the partial one is over (C2SP, "Partial Tiles").
func (f *files) readTile(tile tlog.Tile) ([]byte, error) {
	content, err := f.read(c2sp(tile))
	if errors.Is(err, fs.ErrNotExist) && tile.W < width {
		whole := tile
		whole.W = width
		return f.read(c2sp(whole))
	}
	return content, err
}

// Height is one of tlog.TileReader's.
func (f *files) Height() int { return height }

// ReadTiles is one of tlog.TileReader's.
func (f *files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		content, err := f.readTile(tile)
		if err != nil {
			return nil, err
		}
		if wanted := tile.W * tlog.HashSize; len(content) > wanted && len(content) == width*tlog.HashSize {
			content = content[:wanted]
		}
		data[i] = content
	}
	return data, nil
}

// SaveTiles is one of tlog.TileReader's: nothing is kept beyond this run.
func (f *files) SaveTiles([]tlog.Tile, [][]byte) {}

// bundle reads the entries below a tile of level 0.
func (f *files) bundle(index int64, size int64) ([][]byte, error) {
	tile := tlog.Tile{H: height, L: -1, N: index, W: width}
	if rest := size - index*width; rest < width {
		tile.W = int(rest)
	}
	content, err := f.readTile(tile)
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(content) > 0 {
		if len(content) < 2 || len(content) < 2+int(binary.BigEndian.Uint16(content)) {
			return nil, fmt.Errorf("%s is cut off", c2sp(tile))
		}
		end := 2 + int(binary.BigEndian.Uint16(content))
		entries, content = append(entries, content[2:end]), content[end:]
	}
	// A whole bundle in place of a partial one has entries that are newer than the tree.
	if len(entries) != tile.W && len(entries) != width {
		return nil, fmt.Errorf("%s has %d entries", c2sp(tile), len(entries))
	}
	return entries[:tile.W], nil
}

// open verifies a checkpoint; gives its tree, and how many of its signatures are by others.
func open(raw []byte, verifier note.Verifier) (tlog.Tree, int, error) {
	opened, err := note.Open(raw, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, 0, errors.New("no checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, 0, errors.New("the root is no hash")
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, len(opened.UnverifiedSigs), nil
}

// proveBundle proves every entry of a bundle.
func proveBundle(log *files, tree tlog.Tree, index int64) error {
	entries, err := log.bundle(index, tree.N)
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tree, log)
	for place, entry := range entries {
		leaf := index*width + int64(place)
		proof, err := tlog.ProveRecord(tree.N, leaf, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, leaf, tlog.RecordHash(entry)); err != nil {
			return fmt.Errorf("entry %d: %w", leaf, err)
		}
	}
	return nil
}

// proveAll proves every entry, with as many processors as there are.
func proveAll(log *files, tree tlog.Tree) error {
	bundles, found := make(chan int64), make(chan error)
	for i := 0; i < runtime.NumCPU(); i++ {
		go func() {
			var first error
			for index := range bundles {
				if first == nil {
					first = proveBundle(log, tree, index)
				}
			}
			found <- first
		}()
	}
	for index := int64(0); index*width < tree.N; index++ {
		bundles <- index
	}
	close(bundles)
	var first error
	for i := 0; i < runtime.NumCPU(); i++ {
		if err := <-found; err != nil {
			first = err
		}
	}
	return first
}

// continues proves that a tree goes on from the one of an earlier checkpoint.
func continues(log *files, tree tlog.Tree, raw []byte, verifier note.Verifier) error {
	earlier, _, err := open(raw, verifier)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, earlier.N, tlog.TileHashReader(tree, log))
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, earlier.N, earlier.Hash); err != nil {
		return fmt.Errorf("from %d entries: %w", earlier.N, err)
	}
	return nil
}

func verify(found *said, directory, vkey string, earlier []string) error {
	log := &files{root: directory, kept: map[string][]byte{}}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	raw, err := log.read("checkpoint")
	if err != nil {
		return err
	}
	tree, others, err := open(raw, verifier)
	if err != nil {
		return err
	}
	if err := proveAll(log, tree); err != nil {
		return err
	}
	for _, path := range earlier {
		kept, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := continues(log, tree, kept, verifier); err != nil {
			return err
		}
	}
	found.Entries, found.Continues, found.Unverified = tree.N, len(earlier), others
	found.PartialRead = log.partial
	return nil
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "tiles DIR VKEY [EARLIER...]")
		os.Exit(2)
	}
	var found said
	if err := verify(&found, os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		found.Finding = err.Error()
	} else {
		found.Verified = true
	}
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		os.Exit(2)
	}
	if !found.Verified {
		os.Exit(1)
	}
}
