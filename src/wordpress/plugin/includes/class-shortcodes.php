<?php
/**
 * Shortcodes.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode for each element, such as `[partner-list kind="project" search]<a href="…">Our partner cities</a>[/partner-list]`.
 * Its HTML is made after WordPress has filtered what authors write, so it works for every role.
 */
final class Shortcodes {
	/**
	 * The script, which shortcodes need.
	 *
	 * @var Script
	 */
	private $script;

	/**
	 * For the pages of a site.
	 *
	 * @param Script $script of the elements.
	 */
	public function __construct( Script $script ) {
		$this->script = $script;
	}

	/** Connects to WordPress. */
	public function register(): void {
		foreach ( ELEMENTS as $element ) {
			add_shortcode( $element, array( $this, 'show' ) );
		}
	}

	/**
	 * The element that a shortcode stands for.
	 *
	 * @param mixed  $options of the element, or an empty text.
	 * @param mixed  $content between the shortcode and its end.
	 * @param string $element the name.
	 * @return string the HTML.
	 */
	public function show( $options, $content, string $element ): string {
		$this->script->enqueue();
		$attributes = '';
		foreach ( (array) $options as $name => $value ) {
			// WordPress numbers what has no value, such as [partner-list search].
			list( $name, $value ) = is_int( $name ) ? array( $value, '' ) : array( $name, $value );
			$name                 = preg_replace( '/^data-/', '', $name );
			if ( preg_match( '/^[a-z]+(-[a-z]+)*$/', $name ) ) {
				$attributes .= sprintf( ' %s="%s"', 'lang' === $name ? 'lang' : 'data-' . $name, esc_attr( $value ) );
			}
		}
		return sprintf( '<%1$s%2$s>%3$s</%1$s>', $element, $attributes, wp_kses_post( (string) $content ) );
	}
}
