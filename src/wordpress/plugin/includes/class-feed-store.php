<?php
/**
 * The files of the feed.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the uploaded feeds of a site in its uploads: the one that pages show as `feed.json`, and the last ten in
 * `earlier/`. The address of the shown one never changes, because caches keep pages that name it.
 */
final class Feed_Store {
	/** The elements read no more than this, in bytes. */
	const MAX_BYTES = 5000000;
	const MAX_FILES = 10;
	const FOLDER    = 'partnership-elements';

	/** The time in UTC and the start of the hash, so that names sort by age. */
	const ID = '/^\d{8}-\d{6}-[0-9a-f]{12}$/D';

	/**
	 * The address of the feed that pages show. Its query tells browsers when the feed has changed.
	 *
	 * @param string $id of the feed.
	 */
	public function url( string $id ): string {
		return set_url_scheme( wp_upload_dir( null, false )['baseurl'] ) . '/' . self::FOLDER . '/feed.json?v=' . substr( $id, -12 );
	}

	/**
	 * Keeps a feed and shows it from now on.
	 *
	 * @param string $content of the file.
	 * @return string|\WP_Error the id of the feed.
	 */
	public function add( string $content ) {
		if ( strlen( $content ) > self::MAX_BYTES ) {
			return new \WP_Error( 'too_large', __( 'The file is larger than 5 MB.', 'partnership-elements' ), array( 'status' => 413 ) );
		}
		if ( ! is_object( json_decode( $content ) ) ) {
			return new \WP_Error( 'no_feed', __( 'The file is not JSON, or is not a feed.', 'partnership-elements' ), array( 'status' => 400 ) );
		}
		$hash = substr( hash( 'sha256', $content ), 0, 12 );
		$id   = gmdate( 'Ymd-His-' ) . $hash;
		if ( ! wp_mkdir_p( $this->folder() . '/earlier' ) || ! $this->write( $this->path( $id ), $content ) ) {
			return $this->not_writable();
		}
		// The same file again becomes the latest, instead of taking the place of another.
		foreach ( $this->ids() as $known ) {
			if ( $known !== $id && substr( $known, -12 ) === $hash ) {
				wp_delete_file( $this->path( $known ) );
			}
		}
		foreach ( array_slice( $this->ids(), self::MAX_FILES ) as $old ) {
			wp_delete_file( $this->path( $old ) );
		}
		return $this->show( $id );
	}

	/**
	 * Shows a kept feed from now on.
	 *
	 * @param string $id of the feed.
	 * @return string|\WP_Error the id of the feed.
	 */
	public function show( string $id ) {
		if ( ! in_array( $id, $this->ids(), true ) ) {
			return new \WP_Error( 'no_feed', __( 'This file is no longer kept.', 'partnership-elements' ), array( 'status' => 404 ) );
		}
		$content = (string) file_get_contents( $this->path( $id ) );
		return $this->write( $this->folder() . '/feed.json', $content ) ? $id : $this->not_writable();
	}

	/**
	 * The kept feeds, latest first.
	 *
	 * @return array<int, array{id: string, time: string, size: int}>
	 */
	public function files(): array {
		return array_map(
			function ( string $id ): array {
				return array(
					'id'   => $id,
					'time' => preg_replace( '/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d).*$/', '$1-$2-$3T$4:$5:$6Z', $id ),
					'size' => (int) filesize( $this->path( $id ) ),
				);
			},
			$this->ids()
		);
	}

	/**
	 * The ids of the kept feeds, latest first.
	 *
	 * @return array<int, string>
	 */
	private function ids(): array {
		$names = is_dir( $this->folder() . '/earlier' ) ? scandir( $this->folder() . '/earlier', SCANDIR_SORT_DESCENDING ) : array();
		$ids   = array_map(
			function ( string $name ): string {
				return basename( $name, '.json' );
			},
			$names
		);
		return array_values( preg_grep( self::ID, $ids ) );
	}

	/**
	 * Where a kept feed is.
	 *
	 * @param string $id of the feed.
	 */
	private function path( string $id ): string {
		return $this->folder() . '/earlier/' . $id . '.json';
	}

	/** The folder of this site. */
	private function folder(): string {
		return wp_upload_dir( null, false )['basedir'] . '/' . self::FOLDER;
	}

	/**
	 * Replaces a file at once, so that no visitor gets half of it.
	 *
	 * @param string $path    of the file.
	 * @param string $content of the file.
	 */
	private function write( string $path, string $content ): bool {
		// A name of its own: two people may upload at the same time.
		$written = $path . '.' . wp_generate_uuid4() . '.new';
		if ( file_put_contents( $written, $content ) === strlen( $content ) && rename( $written, $path ) ) {
			return true;
		}
		if ( is_file( $written ) ) {
			wp_delete_file( $written );
		}
		return false;
	}

	/** The folder of uploads, or the disk, takes no more. */
	private function not_writable(): \WP_Error {
		/* translators: %s: a folder. */
		$message = sprintf( __( 'The file cannot be written to the folder %s. Make the folder writable for WordPress.', 'partnership-elements' ), $this->folder() );
		return new \WP_Error( 'not_writable', $message, array( 'status' => 500 ) );
	}
}
