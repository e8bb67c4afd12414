<?php
/**
 * The script of the elements in the pages of visitors.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the one-file script where a page has an element. What is known before the page begins gets it into the head; what
 * only turns up while the page is made, such as a widget or a template part, into the foot.
 */
final class Script {
	const HANDLE = 'partnership-elements';

	/** Lists get room until they show the feed. Content that is already in the page needs none. */
	const ROOM = '@media (scripting: enabled) {'
		. ' :is(partner-list, project-list, partner-map, [data-partner-list], [data-project-list], [data-partner-map]):not(:has(section))'
		. ' { --partnership-room: 100vh }'
		. ' :is(partner-list, project-list, partner-map):not(:defined, :has(section))'
		. ' { display: block; margin-block-end: 2em; min-block-size: 100vh }'
		. ' :is([data-partner-list], [data-project-list], [data-partner-map]):not(:has(section, partner-list, project-list, partner-map))'
		. ' { min-block-size: 100vh } }';

	/**
	 * The settings of the site.
	 *
	 * @var Settings
	 */
	private $settings;

	/**
	 * For the pages of a site.
	 *
	 * @param Settings $settings of the site.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** Connects to WordPress. */
	public function register(): void {
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_for_post' ) );
		foreach ( array( 'render_block', 'the_content', 'widget_text', 'widget_custom_html_content' ) as $filter ) {
			add_filter( $filter, array( $this, 'enqueue_for' ), 20 );
		}
		add_filter( 'script_loader_tag', array( $this, 'with_settings' ), 10, 2 );
	}

	/** Loads the script if the post that this page is about has elements. Lists of posts may only show excerpts. */
	public function enqueue_for_post(): void {
		if ( $this->settings->is_script_everywhere() ) {
			$this->enqueue();
		}
		if ( is_singular() ) {
			$this->enqueue_for( get_post_field( 'post_content', get_queried_object_id(), 'raw' ) );
		}
	}

	/**
	 * Loads the script if some HTML has elements, as tags or as `div`, or shortcodes of them.
	 *
	 * @param mixed $html of a block, post or widget.
	 * @return mixed the same.
	 */
	public function enqueue_for( $html ) {
		// An excerpt keeps only the words.
		if ( is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) && preg_match( '/(?:<|\[|\sdata-)(?:' . implode( '|', ELEMENTS ) . ')(?![\w-])/', $html ) ) {
			$this->enqueue();
		}
		return $html;
	}

	/** Loads the script, and keeps room for lists that have no content yet. */
	public function enqueue(): void {
		wp_enqueue_script( self::HANDLE, $this->settings->script_url(), array(), null, false );
		// In the foot, the list would be in the page already, and move what is below it.
		if ( ! did_action( 'wp_print_styles' ) && ! wp_style_is( self::HANDLE ) ) {
			wp_register_style( self::HANDLE, false, array(), VERSION );
			wp_add_inline_style( self::HANDLE, self::ROOM );
			wp_enqueue_style( self::HANDLE );
		}
	}

	/**
	 * Writes the settings on the script's tag.
	 *
	 * @param mixed $tag    the HTML.
	 * @param mixed $handle of the script.
	 * @return mixed the HTML.
	 */
	public function with_settings( $tag, $handle ) {
		if ( self::HANDLE !== $handle || ! is_string( $tag ) ) {
			return $tag;
		}
		$attributes = ' defer';
		if ( '' !== $this->settings->feed_url() ) {
			$attributes .= sprintf( ' data-feed="%s"', esc_url( $this->settings->feed_url() ) );
		}
		if ( '' !== $this->settings->script_integrity() ) {
			$attributes .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $this->settings->script_integrity() ) );
		}
		// The tag may come with other scripts before it. A replacement in the pattern's own syntax would read a "$" in the address.
		return preg_replace_callback(
			'/<script\b[^>]*?(?=\ssrc=)/',
			function ( array $start ) use ( $attributes ): string {
				return $start[0] . $attributes;
			},
			$tag,
			1
		);
	}
}
